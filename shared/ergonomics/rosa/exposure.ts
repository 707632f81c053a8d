// What lives here: how long something is used, in the sheet's three steps.
// What does not: what Sitwell measured of it (../audit/measured-hours.ts).

/** What is timed on its own. The chair's time is added to its chart's result, the others' to their part. */
export const ROSA_SUBJECTS = ['chair', 'monitor', 'telephone', 'mouse', 'keyboard'] as const;
export type RosaSubject = (typeof ROSA_SUBJECTS)[number];

/**
 * short: under 30 min in one go, or under 1 h a day (-1). medium: 30-60 min in one go, or 1-4 h a day (0).
 * long: over 1 h in one go, or over 4 h a day (+1). Where the two disagree, the higher counts (health.md §2.5).
 */
export const EXPOSURES = ['short', 'medium', 'long'] as const;
export type Exposure = (typeof EXPOSURES)[number];

/** How long each is used. A telephone that is not used has no time. */
export type Exposures = Readonly<Record<RosaSubject, Exposure>>;
