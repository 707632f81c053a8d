// What lives here: the shape of a session: a routine written out on a time line. Plain values, sent to pages as they are.
// What does not: choosing stretches (build.ts), writing them out (timeline.ts), where one is (moment-of.ts).
// To add a kind of step: STEP_KINDS, timeline.ts, and the player's words for it.
import type { Side } from '../figure/script.ts';
import type { MessageKey, MessageValues } from '../messages/translator.ts';
import type { Stretch } from '../stretches/stretch.ts';

/**
 * ready: before the first stretch; preview: the next one is shown while changing over; enter, move,
 * hold, exit: the stretch; sideChange: now the other side; rest: nothing to do; finish: the end.
 */
export const STEP_KINDS = [
  'ready',
  'preview',
  'enter',
  'move',
  'hold',
  'sideChange',
  'exit',
  'rest',
  'finish',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** A step of a person's own routine: words, perhaps a picture, instead of a stretch from the library. */
export interface OwnStep {
  readonly title: string;
  readonly text: string;
  /** As for a stretch: `each` is one side after the other, with a side change between. */
  readonly sides: 'together' | 'each';
  /** A data URL. */
  readonly picture: string | null;
}

/** What is played: a stretch of the library or an own step. */
export type SessionContent =
  | { readonly kind: 'stretch'; readonly stretch: Stretch }
  | { readonly kind: 'own'; readonly step: OwnStep };

/** Words to show: a message, or a person's own text. */
export type Words =
  { readonly key: MessageKey; readonly values?: MessageValues } | { readonly text: string };

/** A part of the session in which one thing is said. Times in ms from the session's start. */
export interface SessionStep {
  readonly kind: StepKind;
  readonly start: number;
  readonly length: number;
  readonly cue: Words;
  readonly breath: 'in' | 'out' | 'easy';
  readonly side: Side | null;
  /** Key poses: where the figure comes from and has got to at the end. In a side change both are the new side's start. */
  readonly from: string;
  readonly to: string;
  /** The figure passes through `to` evenly, without stopping there. */
  readonly flows?: true;
  /** Which repetition this is, and of how many; null outside of cycles. */
  readonly round: { readonly number: number; readonly of: number } | null;
}

/** One stretch within a session, with all its sides. Its steps fill it without holes. */
export interface SessionItem {
  readonly content: SessionContent;
  /** Which movement of the session it is, counted from 1. One that is played again keeps its number. */
  readonly number: number;
  readonly start: number;
  readonly length: number;
  readonly steps: readonly SessionStep[];
  /** The dose of its entry, so that it can be begun again. */
  readonly seconds: number | null;
  /** Why it was chosen, where the builder chose it. */
  readonly why: Words | null;
  /** The person left it before its end: it is over, and was not done in full. */
  readonly skipped: boolean;
}

/**
 * A whole session. The items fill `length` ms exactly. `chosen`: the person picked the routine, so leaving
 * a stretch out shortens it; otherwise it fills a break, whose end stays where it is.
 */
export interface Session {
  readonly id: string;
  readonly title: Words | null;
  readonly chosen: boolean;
  readonly length: number;
  readonly items: readonly SessionItem[];
}

/** One entry of a routine: what to play, and for how long (null: the usual dose). */
export interface RoutineEntry {
  readonly content: SessionContent;
  /** Per side and without getting in and out; a cycle takes the whole rounds that fit in. */
  readonly seconds: number | null;
  readonly why: Words | null;
}

/** What a person does with the session besides pausing it. `skip` leaves the whole stretch, `next` this side of it. */
export const SESSION_COMMANDS = ['next', 'back', 'skip'] as const;
export type SessionCommand = (typeof SESSION_COMMANDS)[number];
