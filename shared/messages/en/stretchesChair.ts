/** Names and cues of the stretches on a chair, and of those done anywhere. */
export const stretchesChair = {} as const;
