/** Metrics: name and meaning of each. */
export const insights = {
  title: 'Metrics',
} as const;
