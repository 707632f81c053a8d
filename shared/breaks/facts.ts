// What lives here: everything that can be told to the scheduler. Facts, each with its time.
// What does not: what follows from them (step.ts).
// To add a fact: one member of Fact; step.ts will not compile until it is handled.
import type { Posture, SpanKind } from '../presence/types.ts';
import type { Moment } from '../time/moment.ts';
import type { BreakEntry } from '../journal/entries.ts';
import type { BreakKindId, Outcome, PauseLength, SensedHold } from './words.ts';

/** What a person can do, from the tray, the prompt, the break window or the dashboard. */
export type Action =
  /** Start the break that is announced, or one of this kind now. */
  | { readonly type: 'start'; readonly kind?: BreakKindId | undefined }
  | { readonly type: 'snooze' }
  | { readonly type: 'skip' }
  /** Take back a skip within a minute: the prompt returns. */
  | { readonly type: 'undoSkip' }
  /** The announced break was already taken in another way. */
  | { readonly type: 'alreadyMoved' }
  | { readonly type: 'endBreak' }
  | { readonly type: 'moreTime' }
  | { readonly type: 'pauseBreak' }
  | { readonly type: 'resumeBreak' }
  /** The guided movement was started (true) or stopped (false) by the person. */
  | { readonly type: 'play'; readonly playing: boolean }
  /** The answer to "did you take it?", asked where the idle signal cannot be trusted. */
  | { readonly type: 'answer'; readonly taken: boolean }
  /** Close the end screen. */
  | { readonly type: 'closeBreak' }
  /** Something was done on the end screen: it stays a while longer. */
  | { readonly type: 'keepOpen' }
  | { readonly type: 'posture'; readonly posture: Posture }
  /** Leave the posture prompt for now. */
  | { readonly type: 'dismissPosture' }
  | { readonly type: 'pause'; readonly length: PauseLength }
  | { readonly type: 'resume' }
  | { readonly type: 'meeting'; readonly on: boolean }
  /** What sensors hold back now may come after all, until each of these holds has ended. Off takes that back. */
  | { readonly type: 'promptAnyway'; readonly on: boolean }
  /** The person's back is sore, or no longer. "Still" says on again. */
  | { readonly type: 'flareUp'; readonly on: boolean }
  /** A stretch of time was something else. Wall-clock ms, as in the journal's span. */
  | {
      readonly type: 'correct';
      readonly start: number;
      readonly end: number;
      readonly as: SpanKind;
    };

/** What follows from a session that a person chose. It comes from whoever keeps sessions, never from a page. */
export type SessionAction =
  /** Start a break that lasts as long as the session, 5 s to 60 min, of the kind that fits it. */
  | { readonly type: 'startSession'; readonly lengthMs: number }
  /** The session got shorter (negative) or longer: its end moves with it. */
  | { readonly type: 'shiftEnd'; readonly byMs: number };

/** What the person says of a settled break. */
export interface BreakWord {
  readonly breakId: string;
  readonly kind: BreakKindId;
  readonly outcome: Outcome;
  /** When the break was settled, wall-clock ms. */
  readonly end: number;
}

/** The record set right as a whole. It comes from whoever keeps amendments, never from a page. */
export interface SetRight {
  readonly type: 'setRight';
  /** What stretches of time were, in this order. Wall-clock ms. */
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly as: SpanKind | 'recorded';
  }[];
  /** Breaks that never were. */
  readonly withdrawn: readonly string[];
  /** Breaks that were. */
  readonly breaks: readonly BreakEntry[];
  readonly words: readonly BreakWord[];
}

/** The open time at the desk is to be in the journal as far as it is known, as it is about to be copied. */
export interface WriteDown {
  readonly type: 'writeDown';
}

/** Anything that can be done to the scheduler. */
export type AnyAction = Action | SessionAction | SetRight | WriteDown;

/** One thing that is so, and when it was. */
export type Fact =
  | {
      readonly type: 'sample';
      readonly at: Moment;
      /** Time since the last input anywhere, ms; may be coarse (whole seconds). */
      readonly idleMs: number;
      /** Something other than input says that a person is at the screen. */
      readonly engaged: boolean;
      /** The last input went to one of Sitwell's own windows. */
      readonly own?: boolean;
    }
  | { readonly type: 'lock'; readonly at: Moment; readonly idleMs: number }
  | { readonly type: 'unlock'; readonly at: Moment }
  | { readonly type: 'suspend'; readonly at: Moment; readonly idleMs: number }
  | { readonly type: 'resume'; readonly at: Moment }
  | { readonly type: 'holdBegan'; readonly at: Moment; readonly hold: SensedHold }
  | { readonly type: 'holdEnded'; readonly at: Moment; readonly hold: SensedHold }
  | { readonly type: 'action'; readonly at: Moment; readonly action: AnyAction }
  /** Settings, the time zone or the trust in the idle signal changed: step gets the new ones. */
  | { readonly type: 'settingsChanged'; readonly at: Moment }
  /** Sitwell started; the state given to step is the last snapshot or a new one. */
  | { readonly type: 'started'; readonly at: Moment };
