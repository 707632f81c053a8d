/** The quick posture check: five things in half a minute. */
export const postureCheck = {
  title: 'Posture check',
} as const;
