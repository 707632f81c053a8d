/** The Water section: today's drinks, the goal, safety, facts about drinking. */
export const water = {
  title: 'Water',
} as const;
