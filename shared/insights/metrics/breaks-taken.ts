import type { Metric } from '../metric.ts';
import { hasBreaks } from './settled.ts';

/** Breaks that were taken, of those that came up. No partly taken ones, and none that nobody had to ask for. */
export const breaksTaken: Metric<'breaksTaken'> = {
  id: 'breaksTaken',
  unit: 'count',
  of: (totals) => (hasBreaks(totals) ? totals.outcomes.taken : null),
  together: 'sum',
};
