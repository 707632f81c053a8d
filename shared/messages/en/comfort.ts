/** Check-ins: the scale, the places, the history of both. */
export const comfort = {
  title: 'How your back feels',
} as const;
