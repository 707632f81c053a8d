// What lives here: the scheduler's whole state, one plain JSON value: what is written is what goes on.
// What does not: rules. Every time in it is on the core's own clock (ms, sleep included) unless named wall.
// To add a field: here, in initialState, and STATE_VERSION + 1 with a step in older-states.ts.
import { fromOlder } from './older-states.ts';
import { NEVER } from '../presence/presence.ts';
import type { Presence } from '../presence/presence.ts';
import type { AwayCause, DeskCause, Posture } from '../presence/types.ts';
import type { CorrectableSpan } from './status.ts';
import type { Moment } from '../time/moment.ts';
import type { PostureAsk } from './effects.ts';
import { EMPTY_TALLY } from './tally.ts';
import type { LedgerItem, Tally } from './tally.ts';
import type { BreakKindId, Outcome, SensedHold } from './words.ts';

/** A break that came due, from then until its one final outcome. */
export interface Due {
  readonly id: string;
  readonly kind: BreakKindId;
  /** Seated time of the bout when it came due, ms. */
  readonly seatedMs: number;
  readonly snoozes: number;
  /** It has been shown to the person (or they started it). */
  readonly announced: boolean;
  /** It came due during a hold. */
  readonly owed: boolean;
  /** The person chose a session and nothing had been prompted: leaving it is no skip. */
  readonly chosen?: true;
}

/** A break that is running. */
export interface RunningBreak {
  readonly type: 'running';
  readonly due: Due;
  readonly startedAt: number;
  readonly openedAt: number;
  /** The one end time; what pausing, "a minute more" and a change of the session move. */
  readonly endsAt: number;
  /** What resting all of it means: the length of its kind, ms. */
  readonly lengthMs: number;
  /** From beginning to end without pauses, ms: moves with `endsAt`, except for pauses. */
  readonly plannedMs: number;
  /** Time without input outside Sitwell, and time the guide was followed, until `measuredAt`. */
  readonly quietMs: number;
  readonly playedMs: number;
  /** Time in which something said that somebody was at the screen. */
  readonly engagedMs: number;
  readonly measuredAt: number;
  readonly playing: boolean;
  readonly pausedAt: number | null;
  /** The posture before the person changed it in the break, and when they did. */
  readonly postureBefore: { readonly posture: Posture; readonly until: number } | null;
}

export type Phase =
  | { readonly type: 'counting' }
  | {
      readonly type: 'announced';
      readonly due: Due;
      readonly announcedAt: number;
      readonly dueAt: number;
    }
  | { readonly type: 'snoozed'; readonly due: Due; readonly until: number }
  | RunningBreak
  | {
      readonly type: 'over';
      readonly due: Due;
      readonly startedAt: number;
      readonly endedAt: number;
      readonly lengthMs: number;
      readonly share: number;
      /** null while "did you take it?" is open. */
      readonly outcome: Outcome | null;
      /** What no answer means. */
      readonly unanswered: 'taken' | 'skipped';
      readonly closesAt: number;
    };

/** The stretch of time that is still open: since when, and what it is so far. */
export type OpenSpan =
  | { readonly is: 'desk'; readonly start: number; readonly cause: DeskCause }
  | {
      readonly is: 'away';
      readonly start: number;
      readonly cause: AwayCause;
      /** When the whole absence began; this span may be only its last part. */
      readonly absenceStart: number;
      /** The break that was taken inside this absence. */
      readonly rested: BreakKindId | null;
    };

/** A hold that a sensor sees. */
export interface SensedNow {
  readonly hold: SensedHold;
  readonly since: number;
  /** The person wants prompts all the same, until it ends. */
  readonly overruled?: true;
}

/** Reasons not to prompt. */
export interface Holds {
  /** A pause ends on the core's clock or, "until tomorrow", on the wall's; both null: until resumed. */
  readonly paused: {
    readonly since: number;
    readonly until: number | null;
    readonly untilWall: number | null;
  } | null;
  /** "In a meeting", set by hand: when, and whether it was asked to go on. */
  readonly meeting: { readonly since: number; readonly askAt: number } | null;
  readonly sensed: readonly SensedNow[];
  readonly outsideHours: boolean;
  /** When held breaks may come after the last hold ended. */
  readonly releaseAt: number;
}

/** What the calendar says until `validUntil` (wall ms). */
export interface CalendarView {
  readonly validFrom: number;
  readonly validUntil: number;
  readonly dayEnds: number;
  readonly outsideHours: boolean;
}

/** The form of the state. */
export const STATE_VERSION = 2;

export interface State {
  readonly version: typeof STATE_VERSION;
  /** The clocks at the last fact. */
  readonly last: Moment;
  /** The core's own time at the last fact. */
  readonly now: number;
  readonly presence: Presence;
  readonly posture: Posture;
  readonly span: OpenSpan;
  /** The last day or so of closed spans and payments; what corrections are computed again from. */
  readonly ledger: { readonly base: Tally; readonly items: readonly LedgerItem[] };
  /** base and items added up. The open span is not in it yet. */
  readonly tally: Tally;
  readonly phase: Phase;
  readonly owed: Due | null;
  readonly holds: Holds;
  readonly calendar: CalendarView;
  /** Nothing is announced before this. */
  readonly calmUntil: number;
  readonly undo: { readonly due: Due; readonly start: number; readonly until: number } | null;
  readonly ask: { readonly ask: PostureAsk; readonly until: number } | null;
  /** The length of the bout, ms, before which no posture prompt comes. */
  readonly askNotBefore: number;
  readonly askMeeting: boolean;
  /** The step of the sit-stand cycle that was last confirmed. */
  readonly cycleStep: 'sit' | 'stand';
  /** The person's back is sore: since when, and when to ask whether it still is. */
  readonly flareUp: { readonly since: number; readonly askAt: number } | null;
  readonly askFlareUp: boolean;
  readonly lastSpan: (CorrectableSpan & { readonly until: number }) | null;
  /** Makes ids unique within one millisecond. */
  readonly sequence: number;
}

/** A scheduler that starts to look at this moment, with nobody seen yet. */
export function initialState(at: Moment): State {
  return {
    version: STATE_VERSION,
    last: at,
    now: 0,
    presence: {
      status: 'away',
      evidence: 0,
      lastInput: NEVER,
      engaged: false,
      locked: false,
      asleep: false,
    },
    posture: 'sitting',
    span: { is: 'away', start: 0, cause: 'off', absenceStart: 0, rested: null },
    ledger: { base: EMPTY_TALLY, items: [] },
    tally: EMPTY_TALLY,
    phase: { type: 'counting' },
    owed: null,
    holds: { paused: null, meeting: null, sensed: [], outsideHours: false, releaseAt: 0 },
    calendar: { validFrom: 0, validUntil: 0, dayEnds: 0, outsideHours: false },
    calmUntil: 0,
    undo: null,
    ask: null,
    askNotBefore: 0,
    askMeeting: false,
    cycleStep: 'sit',
    flareUp: null,
    askFlareUp: false,
    lastSpan: null,
    sequence: 0,
  };
}

/**
 * The state in a snapshot, or null if it is not one of ours. Checks the outline only: the file is
 * written whole or not at all, and its checksum is the store's business.
 */
export function restoreState(json: unknown): State | null {
  if (typeof json !== 'object' || json === null) return null;
  const candidate = fromOlder(json) as Partial<State>;
  const wanted = Object.keys(initialState({ mono: 0, up: 0, wall: 0 }));
  const whole = wanted.every((name) => name in candidate);
  return candidate.version === STATE_VERSION && whole ? (candidate as State) : null;
}
