// What lives here: how far a check-in's parts go. Apart from check-in.ts, whose checks no page needs to load.
// What does not: the places (regions.ts).

/** The scale of a check-in: 0 is no discomfort, 10 the worst the person can imagine. */
export const LEVELS = { min: 0, max: 10 } as const;
/** The longest note, characters. */
export const NOTE_LENGTH = 500;
