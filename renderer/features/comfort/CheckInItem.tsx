import type { DayCheckIn } from '../../../shared/comfort/check-in.ts';
import { useShared, useWords } from '../../state/context.ts';
import { EntryLine } from '../../ui/EntryLine.tsx';
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
    <EntryLine
      time={time}
      value={t('comfort.entry', { level: words.number(checkIn.level) })}
      editLabel={t('comfort.editEntry', { time })}
      removeLabel={t('comfort.removeEntry', { time })}
      onEdit={onEdit}
      onRemove={onRemove}
    >
      {regionNames(words, checkIn.regions)}
      {checkIn.note !== '' && <q className={styles.note}>{checkIn.note}</q>}
    </EntryLine>
  );
}
