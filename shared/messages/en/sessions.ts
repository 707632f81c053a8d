/** Words of a guided session: steps, controls, voice, and why a stretch was chosen. */
export const sessions = {} as const;
