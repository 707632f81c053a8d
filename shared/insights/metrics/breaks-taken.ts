import type { Metric } from '../metric.ts';
import { hasBreaks } from './settled.ts';

/** Rests that count: breaks that were taken, and times away that came before one was due. No partly taken ones. */
export const breaksTaken: Metric<'breaksTaken'> = {
  id: 'breaksTaken',
  unit: 'count',
  of: (totals) => (hasBreaks(totals) ? totals.outcomes.taken + totals.outcomes.natural : null),
  together: 'sum',
};
