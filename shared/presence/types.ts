// What lives here: the words for where a person is and how they sit or stand.
// What does not: the rules that decide it (fold.ts) and the breaks that follow (../breaks).
// To add a cause of absence: one entry in AWAY_CAUSES; the compiler asks for its rules and its words.

/** Sitting or standing, as the person says. */
export type Posture = 'sitting' | 'standing';

/** Where the person is now. `unsure`: still for a while, so the counts wait. */
export type PresenceStatus = 'atDesk' | 'unsure' | 'away';

/**
 * Why time counts as away. `idle`: no input for long enough, back-dated to the last input.
 * `off`: Sitwell was not running. `break`: a break that was taken. `person`: the person said so.
 */
export const AWAY_CAUSES = ['idle', 'lock', 'sleep', 'off', 'break', 'person'] as const;
export type AwayCause = (typeof AWAY_CAUSES)[number];

/**
 * Why time counts as at desk. `still`: no input for a few minutes, then the person was back, so a
 * reader was sitting there. `engaged`: a camera, a microphone or a film said so.
 */
export const DESK_CAUSES = ['input', 'engaged', 'still', 'person'] as const;
export type DeskCause = (typeof DESK_CAUSES)[number];

/** What a stretch of time was. */
export type SpanKind = Posture | 'away';
