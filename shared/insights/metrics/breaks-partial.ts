import type { Metric } from '../metric.ts';
import { hasBreaks } from './settled.ts';

/** Breaks of which a part was rested, 20 to 80 %. */
export const breaksPartial: Metric<'breaksPartial'> = {
  id: 'breaksPartial',
  unit: 'count',
  of: (totals) => (hasBreaks(totals) ? totals.outcomes.partial : null),
  together: 'sum',
};
