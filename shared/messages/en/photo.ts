/** Measuring a picture from the side: taking it, its markers, its angles. */
export const photo = {
  title: 'Measure a picture',
} as const;
