import type { Metric } from '../metric.ts';

/** What counts of the day's drinks as a part of that day's goal; more than 1 above it. */
export const waterGoal: Metric<'waterGoal'> = {
  id: 'waterGoal',
  unit: 'share',
  of: ({ drinks, drunkMl, goalMl }) => (drinks === 0 || goalMl === null ? null : drunkMl / goalMl),
  together: 'mean',
};
