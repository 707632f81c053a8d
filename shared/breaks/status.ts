// What lives here: what the scheduler's state means to a person now: one value for tray, prompt, break and dashboard.
// What does not: words (../messages) or drawing (renderer, electron/tray).
// To show something new: add it here once, computed from the state, and every window has it.
import type { AwayCause, DeskCause, Posture, PresenceStatus } from '../presence/types.ts';
import type { PostureAsk } from './effects.ts';
import type { BreakKindId, HoldReason, Outcome } from './words.ts';

/** The break in progress, as phases. All spans in ms, true at `Status.wall`. */
export type BreakPhase =
  | { readonly type: 'counting' }
  | {
      readonly type: 'announced';
      readonly breakId: string;
      readonly kind: BreakKindId;
      /** Until the break may open; negative once it may (it then waits for a pause in typing). */
      readonly dueInMs: number;
      readonly lengthMs: number;
      readonly snoozesLeft: number;
      readonly canSkip: boolean;
      /** It waits for a click instead of opening by itself. */
      readonly waitsForClick: boolean;
      /** It came due during a hold. */
      readonly owed: boolean;
    }
  | {
      readonly type: 'snoozed';
      readonly breakId: string;
      readonly kind: BreakKindId;
      readonly inMs: number;
    }
  | {
      readonly type: 'running';
      readonly breakId: string;
      readonly kind: BreakKindId;
      /** From beginning to end without pauses; less `remainingMs`, it is the time since the beginning. */
      readonly lengthMs: number;
      readonly remainingMs: number;
      readonly paused: boolean;
      /** The person follows the guided movement. */
      readonly playing: boolean;
      readonly snoozesLeft: number;
      /** False in strict mode: only holding Esc ends it early. */
      readonly canEnd: boolean;
      /** Gentle position changes and breathing instead of stretches (flare-up). */
      readonly gentle: boolean;
    }
  | {
      readonly type: 'over';
      readonly breakId: string;
      readonly kind: BreakKindId;
      readonly lengthMs: number;
      /** null while the question "did you take it?" is open. */
      readonly outcome: Outcome | null;
      /** Part of the length that was rested, 0 to 1. */
      readonly share: number;
    };

/** A span that was just closed and that the person can correct with one tap. Wall-clock ms. */
export interface CorrectableSpan {
  readonly start: number;
  readonly end: number;
  readonly cause: AwayCause | DeskCause;
}

/** Everything a person may want to know about now. */
export interface Status {
  /** Wall clock of this status. Pages count on from its arrival by their own clock. */
  readonly wall: number;
  readonly presence: PresenceStatus;
  /** Why the person is away; null when they are not. */
  readonly awayCause: AwayCause | null;
  readonly posture: Posture;
  readonly engaged: boolean;
  /** Length of the current bout in its posture, ms. */
  readonly boutMs: number;
  /** The next break that will be prompted; null when every kind is switched off. */
  readonly next: {
    readonly kind: BreakKindId;
    /** Counted time still to go, ms; 0 when due. Runs only while `counting`. */
    readonly remainingMs: number;
    /** 0 to 1. */
    readonly progress: number;
  } | null;
  /** Whether `next.remainingMs` and `boutMs` are running now. */
  readonly counting: boolean;
  readonly phase: BreakPhase;
  readonly holds: readonly HoldReason[];
  /** While paused: when it ends by itself (wall ms), or null for "until resumed". */
  readonly pausedUntil: number | null;
  readonly owed: BreakKindId | null;
  /** How many breaks came due during the hold; they come as one. 0 if none is owed. */
  readonly owedCount: number;
  /** Holds that were sensed and that the person overruled, until they end. */
  readonly overruled: readonly HoldReason[];
  /** Only sensors hold prompts back, so the person can have them all the same. */
  readonly canOverrule: boolean;
  readonly ask: PostureAsk | null;
  readonly askMeeting: boolean;
  /** A skip that can still be taken back. */
  readonly undo: { readonly kind: BreakKindId; readonly remainingMs: number } | null;
  readonly flareUp: boolean;
  /** "Is your back still sore?" waits for an answer. */
  readonly askFlareUp: boolean;
  /** The last away or unsure span, for a minute after the return. */
  readonly lastSpan: CorrectableSpan | null;
  /** The step of the sit-stand-move cycle; null when that rhythm is off. */
  readonly cycleStep: 'sit' | 'stand' | 'move' | null;
}
