import type { Metric } from '../metric.ts';
import { wasAtDesk } from './at-desk.ts';

/** The longest sitting without getting up for long enough (what ends a bout: ../bouts.ts). */
export const longestBout: Metric<'longestBout'> = {
  id: 'longestBout',
  unit: 'ms',
  of: (totals) => (wasAtDesk(totals) ? totals.longestBoutMs : null),
  together: 'max',
};
