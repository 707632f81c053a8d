// What lives here: the fixed words of the scheduler: kinds, outcomes, holds, actions.
// What does not: their numbers (kinds.ts) or rules.
// To add a break kind: its id here, its entry in kinds.ts, its settings; tests and compiler ask for the rest.

/** Break kinds. Ids are permanent: they are written in journals. */
export const BREAK_KIND_IDS = ['eyes', 'move', 'long'] as const;
export type BreakKindId = (typeof BREAK_KIND_IDS)[number];

/**
 * The one final fate of a break that was announced; `natural` is a rest nobody had to prompt.
 * `partial`: part of it was rested. `missed`: nobody was there, a hold outlasted the day, or the day ended.
 */
export const OUTCOMES = ['taken', 'partial', 'natural', 'skipped', 'missed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Reasons not to prompt now. The first three are known to the core or set by hand; the rest are sensed. */
export const HOLD_REASONS = [
  'paused',
  'hours',
  'meeting',
  'fullScreen',
  'presenting',
  'doNotDisturb',
  'program',
] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** Holds that come from outside the core as facts. */
export type SensedHold = 'fullScreen' | 'presenting' | 'doNotDisturb' | 'meeting' | 'program';

/** How long a pause lasts. */
export const PAUSE_LENGTHS = ['30m', '1h', '2h', 'tomorrow', 'untilResumed'] as const;
export type PauseLength = (typeof PAUSE_LENGTHS)[number];
