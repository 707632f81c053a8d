import { periodOf, shifted, utcOf } from '../../../shared/insights/period.ts';
import type { Dates, PeriodKind } from '../../../shared/insights/period.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { openHistory } from './paths.ts';
import styles from './PeriodBar.module.css';

interface PeriodBarProps {
  readonly kind: PeriodKind;
  readonly dates: Dates;
  readonly today: string;
  /** The first day of the journal; null where it is not known or there is none. */
  readonly firstDay: string | null;
}

/** Which week or month is shown, and the ways to the one before, the next and this one. */
export function PeriodBar({ kind, dates: { from, to }, today, firstDay }: PeriodBarProps) {
  const { t, dates, month } = useWords();
  const now = periodOf(kind, today);
  const isNow = now.from === from;
  const open = (date: string): void =>
    openHistory({ type: 'period', kind, date: now.from <= date ? null : date });
  return (
    <div className={styles.bar}>
      <h2 className={styles.dates} aria-live="polite">
        {kind === 'month' ? month(utcOf(from), 'UTC') : dates(utcOf(from), utcOf(to), 'UTC')}
      </h2>
      <div className={styles.ways}>
        <Button
          disabled={firstDay === null || from <= firstDay}
          onClick={() => open(shifted(kind, from, -1).from)}
        >
          {t(`history.previous_${kind}`)}
        </Button>
        <Button disabled={isNow} onClick={() => open(shifted(kind, from, 1).from)}>
          {t(`history.next_${kind}`)}
        </Button>
        {!isNow && (
          <Button look="quiet" onClick={() => open(today)}>
            {t(`history.this_${kind}`)}
          </Button>
        )}
      </div>
    </div>
  );
}
