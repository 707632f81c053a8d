// What lives here: the shape of everything the journal remembers. Entries are only ever appended.
// What does not: the database (electron/store/journal) and what is computed from entries (../insights).
// To add an entry type: one interface here, one line in JournalEntry; the store asks for its table.
import type { BreakKindId, Outcome } from '../breaks/words.ts';
import type { AwayCause, DeskCause, SpanKind } from '../presence/types.ts';

/** A stretch of sitting, standing or being away. Times are wall-clock ms since 1970. */
export interface SpanEntry {
  readonly type: 'span';
  readonly start: number;
  readonly end: number;
  readonly is: SpanKind;
  readonly cause: AwayCause | DeskCause;
}

/** What became of one break. One entry for every due that was announced, and for natural breaks. */
export interface BreakEntry {
  readonly type: 'break';
  /** Unique for ever, also across restarts. */
  readonly id: string;
  readonly kind: BreakKindId;
  readonly outcome: Outcome;
  /** When the break began, or would have begun. */
  readonly start: number;
  /** When it was settled. */
  readonly end: number;
  /** Planned length in ms. */
  readonly lengthMs: number;
  /** Part of the length that was rested, 0 to 1. */
  readonly share: number;
  /** How often it was put off. */
  readonly snoozes: number;
  /** Seated time of the bout when it came due, ms. */
  readonly seatedMs: number;
  /** How we know: measured, the person's word, or a stretch of standing. */
  readonly by: 'measured' | 'person' | 'standing';
}

/** The person set the record straight: this stretch of time was something else. */
export interface CorrectionEntry {
  readonly type: 'correction';
  /** When the correction was made. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly as: SpanKind;
}

/** A break that a correction showed never happened. */
export interface WithdrawalEntry {
  readonly type: 'withdrawal';
  readonly at: number;
  readonly breakId: string;
}

/** A time during which prompts were held back. */
export interface HoldEntry {
  readonly type: 'hold';
  readonly start: number;
  readonly end: number;
  readonly hold: string;
}

/** A stretch of the library that was played in a break, at least a fifth of it. */
export interface StretchEntry {
  readonly type: 'stretch';
  /** Unique for ever, and the same when the same thing is recorded again: then nothing is added. */
  readonly id: string;
  /** The break it was part of. */
  readonly breakId: string;
  /** Its id in the library. */
  readonly stretch: string;
  readonly start: number;
  readonly end: number;
  /** Part of it that was played, 0.2 to 1. */
  readonly share: number;
  /** The person took it in hand: started the session, followed along or used its controls. Otherwise it was shown. */
  readonly followed: boolean;
}

export type JournalEntry =
  SpanEntry | BreakEntry | CorrectionEntry | WithdrawalEntry | HoldEntry | StretchEntry;
