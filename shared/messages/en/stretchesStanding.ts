/** Names and cues of the stretches done standing. */
export const stretchesStanding = {} as const;
