import type { Metric } from '../metric.ts';
import { promptedOf } from './settled.ts';

/** Which part of the breaks that were announced or begun was taken, 0 to 1. */
export const breaksShare: Metric<'breaksShare'> = {
  id: 'breaksShare',
  unit: 'share',
  of: (totals) => {
    const prompted = promptedOf(totals);
    return prompted === 0 ? null : totals.outcomes.taken / prompted;
  },
  together: 'mean',
};
