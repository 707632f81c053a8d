import type { Metric } from '../metric.ts';
import { hasBreaks, promptedOf } from './settled.ts';

/** Breaks that were announced or begun, whatever became of them. Rests that nobody had to prompt are not among them. */
export const breaksPrompted: Metric<'breaksPrompted'> = {
  id: 'breaksPrompted',
  unit: 'count',
  of: (totals) => (hasBreaks(totals) ? promptedOf(totals) : null),
  together: 'sum',
};
