import type { Metric } from '../metric.ts';
import { hasBreaks } from './settled.ts';

/** Stretches of the library that were played in breaks, at least a fifth of each. */
export const stretches: Metric<'stretches'> = {
  id: 'stretches',
  unit: 'count',
  of: (totals) => (totals.stretches > 0 || hasBreaks(totals) ? totals.stretches : null),
  together: 'sum',
};
