// What lives here: what a metric is: one number of a day, with its meaning and how many days add up.
// What does not: the metrics (metrics/, one file each), drawing them (renderer/features/history).
// To add a metric: a file in metrics/, its line in metrics/metrics.ts, its name and meaning in messages/en/insights.ts.
import type { DayTotals } from './day.ts';

/** What a metric's numbers are of. `outcomes`: breaks; `level`: 0 to 10. */
export type MetricUnit = 'ms' | 'ml' | 'count' | 'level' | 'share';

/** A number of a day. Its words: `insights.<id>` (name) and `insights.<id>_means` (definition, shown in the app). */
export interface Metric<Id extends string = string> {
  readonly id: Id;
  readonly unit: MetricUnit;
  /** The day's number; null where there is nothing to tell, which is not the same as 0. */
  readonly of: (totals: DayTotals) => number | null;
  /** How days come together: their mean over the days that have a number, their sum, or the greatest of them. */
  readonly together: 'mean' | 'sum' | 'max';
}
