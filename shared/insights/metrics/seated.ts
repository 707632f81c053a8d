import type { Metric } from '../metric.ts';
import { wasAtDesk } from './at-desk.ts';

/** Time spent sitting at the desk. */
export const seated: Metric<'seated'> = {
  id: 'seated',
  unit: 'ms',
  of: (totals) => (wasAtDesk(totals) ? totals.seatedMs : null),
  together: 'mean',
};
