import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { DayLine } from './DayLine.tsx';
import styles from './DaysPage.module.css';
import { openHistory } from './paths.ts';
import { useDays } from './use-days.ts';

/** Every day that has something in it, newest first. */
export function DaysPage() {
  const { t } = useWords();
  const { days, hasMore, loadMore } = useDays();
  if (days === null) return <p>{t('dashboard.loading')}</p>;
  if (days.length === 0) return <p className={styles.empty}>{t('history.empty')}</p>;
  return (
    <>
      <ul className={styles.days}>
        {days.map((day) => (
          <DayLine
            key={day.date}
            day={day}
            onOpen={() => openHistory({ type: 'day', date: day.date })}
          />
        ))}
      </ul>
      {hasMore ? (
        <Button className={styles.more} onClick={loadMore}>
          {t('history.more')}
        </Button>
      ) : (
        <p className={styles.first}>{t('history.allShown')}</p>
      )}
    </>
  );
}
