// What lives here: History: the list of days, and one of them opened.
// What does not: a day's timeline (../day), finding days (electron/store/journal).
// To show more about a day: DayLine.tsx in the list, PastDay.tsx when opened.
import { useState } from 'react';
import type { DaySummary } from '../../../shared/insights/day.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { DayLine } from './DayLine.tsx';
import styles from './HistorySection.module.css';
import { PastDay } from './PastDay.tsx';
import { useDays } from './use-days.ts';

/** Days, newest first; one opens in place. */
export function HistorySection() {
  const { t } = useWords();
  const [opened, setOpened] = useState<DaySummary | null>(null);
  const { days, hasMore, loadMore } = useDays();
  if (opened) return <PastDay summary={opened} onBack={() => setOpened(null)} />;

  return (
    <>
      <SectionHeading title={t('history.title')} lead={t('history.lead')} />
      {days === null && <p>{t('dashboard.loading')}</p>}
      {days?.length === 0 && <p className={styles.empty}>{t('history.empty')}</p>}
      {days !== null && days.length > 0 && (
        <>
          <ul className={styles.days}>
            {days.map((day) => (
              <DayLine key={day.date} day={day} onOpen={() => setOpened(day)} />
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
      )}
    </>
  );
}
