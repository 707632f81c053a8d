/** The report on some days, for printing. */
export const journalReport = {
  title: 'Report',
} as const;
