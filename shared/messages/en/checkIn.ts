/** The check-in in few words, for the end of a break. Light pages load these. */
export const checkIn = {
  title: 'How does your back feel?',
} as const;
