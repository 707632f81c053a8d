/** The weekly summary and its suggestions. */
export const week = {
  title: 'Your last week',
} as const;
