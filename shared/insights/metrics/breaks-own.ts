import type { Metric } from '../metric.ts';
import { hasBreaks } from './settled.ts';

/** Rests that nobody had to prompt: times away, long enough for a break, before one was due. */
export const breaksOwn: Metric<'breaksOwn'> = {
  id: 'breaksOwn',
  unit: 'count',
  of: (totals) => (hasBreaks(totals) ? totals.outcomes.natural : null),
  together: 'sum',
};
