/** Words used in more than one place. */
export const app = {
  name: 'Sitwell',
} as const;
