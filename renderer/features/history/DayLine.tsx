import { breakSums } from '../../../shared/insights/break-sums.ts';
import type { DaySummary } from '../../../shared/insights/day.ts';
import { useShared, useWords } from '../../state/context.ts';
import { breakWords } from '../day/break-words.ts';
import styles from './DayLine.module.css';

interface DayLineProps {
  readonly day: DaySummary;
  readonly onOpen: () => void;
}

/** One day of the list: its date, how it was divided, its numbers. */
export function DayLine({ day, onOpen }: DayLineProps) {
  const words = useWords();
  const { t, date, duration } = words;
  const { info } = useShared();
  const { seatedMs, standingMs, longestBoutMs } = day.totals;
  const none = t('history.none');
  const name = date(day.start, info.timeZone);
  return (
    <li className={styles.line}>
      <button
        type="button"
        className={styles.open}
        aria-label={t('history.open', { date: name })}
        onClick={onOpen}
      >
        {name}
      </button>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.sitting} style={{ flexGrow: seatedMs }} />
        <span className={styles.standing} style={{ flexGrow: standingMs }} />
      </span>
      <dl className={styles.figures}>
        <Figure name={t('history.seated')} value={duration(seatedMs)} />
        <Figure
          name={t('history.standing')}
          value={standingMs === 0 ? none : duration(standingMs)}
        />
        <Figure name={t('history.longest')} value={duration(longestBoutMs)} />
        <Figure
          name={t('history.breaks')}
          value={breakWords(words, breakSums([day.totals])) ?? none}
        />
      </dl>
    </li>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
