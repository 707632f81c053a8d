import type { Metric } from '../metric.ts';
import { wasAtDesk } from './at-desk.ts';

/** Time spent standing at the desk. */
export const standing: Metric<'standing'> = {
  id: 'standing',
  unit: 'ms',
  of: (totals) => (wasAtDesk(totals) ? totals.standingMs : null),
  together: 'mean',
};
