import type { Metric } from '../metric.ts';

/** The mean of the day's check-ins, 0 to 10. */
export const comfort: Metric<'comfort'> = {
  id: 'comfort',
  unit: 'level',
  of: (totals) => totals.comfort,
  together: 'mean',
};
