/** Names and cues of the stretches on the floor. */
export const stretchesFloor = {} as const;
