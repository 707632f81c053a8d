import type { Metric } from '../metric.ts';

/** What counts of the day's drinks. Where none was logged nobody knows, which is not the same as nothing. */
export const water: Metric<'water'> = {
  id: 'water',
  unit: 'ml',
  of: ({ drinks, drunkMl }) => (drinks === 0 ? null : drunkMl),
  together: 'mean',
};
