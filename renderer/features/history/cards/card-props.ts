import type { DaySummary } from '../../../../shared/insights/day.ts';
import type { DaysView } from '../../../../shared/insights/days-view.ts';
import type { PeriodKind } from '../../../../shared/insights/period.ts';

/** What every card of a period is given. */
export interface CardProps {
  readonly kind: PeriodKind;
  readonly view: DaysView;
  /** The days of the period before. */
  readonly before: readonly DaySummary[];
  /** Today's date. */
  readonly today: string;
  readonly onOpen: (date: string) => void;
}
