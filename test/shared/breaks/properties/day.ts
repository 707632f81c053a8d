// What lives here: what a random day is made of, as plain values that fast-check can shrink.
// What does not: making days at random (random-days.ts), living through one (live.ts).
// To add something that can happen: a member of Deed or a habit, its arbitrary, its case in live.ts.
import type { Action, SessionAction } from '../../../../shared/breaks/facts.ts';
import type { SensedHold } from '../../../../shared/breaks/words.ts';
import type { RecordedState } from '../../../../shared/replay/recording.ts';
import type { Settings } from '../../../../shared/settings/definitions.ts';

/** A stretch of the day in whole seconds. */
export interface Stretch {
  readonly state: RecordedState;
  readonly seconds: number;
  /** Whether the system tells of a sleep before and after it. */
  readonly announced: boolean;
}

/** What the person does when a prompt appears. */
export const PROMPT_HABITS = [
  'ignore',
  'walkOff',
  'snooze',
  'skip',
  'skipAndRegret',
  'start',
  'alreadyMoved',
] as const;
export type PromptHabit = (typeof PROMPT_HABITS)[number];

/** What the person does when a break opens. */
export const BREAK_HABITS = [
  'ignore',
  'rest',
  'restHalf',
  'end',
  'more',
  'pauseAndResume',
  'play',
  'skip',
  'snooze',
] as const;
export type BreakHabit = (typeof BREAK_HABITS)[number];

/** Something that happens at a set time, whatever is prompted. */
export type Deed =
  | {
      readonly type: 'action';
      readonly action: Exclude<Action | SessionAction, { readonly type: 'correct' }>;
    }
  | {
      readonly type: 'correct';
      readonly secondsAgo: number;
      readonly seconds: number;
      readonly as: 'sitting' | 'standing' | 'away';
    }
  | { readonly type: 'hold'; readonly hold: SensedHold; readonly on: boolean }
  | { readonly type: 'settings'; readonly settings: Partial<Settings> }
  | { readonly type: 'wallJump'; readonly ms: number }
  | { readonly type: 'zone'; readonly timeZone: string }
  /** Sitwell ends now and starts again so many seconds later. */
  | { readonly type: 'restart'; readonly afterSeconds: number; readonly rebooted: boolean };

/** A deed and its second of the day. */
export interface TimedDeed {
  readonly second: number;
  readonly deed: Deed;
}

/** A whole day. */
export interface Day {
  readonly stretches: readonly Stretch[];
  readonly settings: Settings;
  readonly timeZone: string;
  readonly idleTrusted: boolean;
  /** Wall clock at the start, ms. */
  readonly wall: number;
  /** Used in turn, one for every prompt and every break. */
  readonly promptHabits: readonly PromptHabit[];
  readonly breakHabits: readonly BreakHabit[];
  /** Seconds the person takes to react. */
  readonly reactionSeconds: number;
  readonly deeds: readonly TimedDeed[];
  /** The system reports idle time in whole seconds. */
  readonly coarseIdle: boolean;
  /** The system counts sleep as idle time. */
  readonly idleCountsSleep: boolean;
}

/** How long the day is. */
export const secondsOf = (day: Day): number =>
  day.stretches.reduce((sum, { seconds }) => sum + seconds, 0);
