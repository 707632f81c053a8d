import type { DayCheckIn } from '../../../shared/comfort/check-in.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './CheckInCard.module.css';
import { regionNames } from './region-words.ts';

interface CheckInItemProps {
  readonly checkIn: DayCheckIn;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** A check-in: when, how, where, the note, and the ways to set it right. */
export function CheckInItem({ checkIn, onEdit, onRemove }: CheckInItemProps) {
  const words = useWords();
  const { t } = words;
  const { info } = useShared();
  const time = words.time(checkIn.at, info.timeZone);
  return (
    <>
      <span className={styles.time}>{time}</span>
      <span className={styles.level}>
        {t('comfort.entry', { level: words.number(checkIn.level) })}
      </span>
      <span className={styles.what}>
        {regionNames(words, checkIn.regions)}
        {checkIn.note !== '' && <q className={styles.note}>{checkIn.note}</q>}
      </span>
      <span className={styles.buttons}>
        <Button look="quiet" aria-label={t('comfort.editEntry', { time })} onClick={onEdit}>
          {t('app.edit')}
        </Button>
        <Button look="quiet" aria-label={t('comfort.removeEntry', { time })} onClick={onRemove}>
          {t('app.remove')}
        </Button>
      </span>
    </>
  );
}
