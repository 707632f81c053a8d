// What lives here: the shape of everything the journal remembers. Entries are only ever appended.
// What does not: the database (electron/store/journal) and what is computed from entries (../insights).
// To add an entry type: one interface here, one line in JournalEntry; the store asks for its table.
import type { BreakKindId, Outcome } from '../breaks/words.ts';
import type { RegionId } from '../comfort/regions.ts';
import type { FixState } from '../ergonomics/fixes/fix.ts';
import type { DrinkKind, DrinkSource } from '../hydration/drinks.ts';
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
  /** `recorded`: what was recorded holds again, whatever was said of it before. */
  readonly as: SpanKind | 'recorded';
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

/** An audit of a workplace that was finished. */
export interface AuditEntry {
  readonly type: 'audit';
  /** Unique for ever: an audit that is recorded again adds nothing. */
  readonly id: string;
  readonly at: number;
  /** The workplace's id. */
  readonly workplace: string;
  /** `recheck`: some questions were looked at again; all answers are in `details` all the same. */
  readonly kind: 'full' | 'recheck';
  /** Total of the set-up score, 1 to 10: at least, and at most where something was not known. */
  readonly low: number;
  readonly high: number;
  /** Answers, times, measured picture and whole score, as JSON (../ergonomics/audit/details.ts). */
  readonly details: string;
}

/** What a person said of a fix. The last word on it counts. */
export interface FixEntry {
  readonly type: 'fix';
  readonly at: number;
  readonly workplace: string;
  /** The fix's id. */
  readonly fix: string;
  readonly state: FixState;
}

/** Something the person drank. An entry never changes: an edit is a retraction and a new entry. */
export interface DrinkEntry {
  readonly type: 'drink';
  /** Unique for ever. */
  readonly id: string;
  /** When it was drunk, wall-clock ms. */
  readonly at: number;
  /** How far the person's clock was ahead of UTC then, whole minutes. */
  readonly offset: number;
  /** Whole millilitres, whatever unit they are shown in. */
  readonly ml: number;
  readonly drink: DrinkKind;
  readonly source: DrinkSource;
}

/** The goal of one local day, as it was then. The last one of a date counts. */
export interface GoalEntry {
  readonly type: 'goal';
  readonly at: number;
  /** The local day, "YYYY-MM-DD". */
  readonly date: string;
  /** Whole ml, what a hot day adds included; 0 for no goal. */
  readonly ml: number;
  /** What of it was added for a hot day or heavy sweat, ml. */
  readonly hotMl: number;
}

/** How the back felt. An entry never changes: an edit is a retraction and a new entry. */
export interface CheckInEntry {
  readonly type: 'checkIn';
  /** Unique for ever. */
  readonly id: string;
  /** When it was, wall-clock ms. */
  readonly at: number;
  /** How far the person's clock was ahead of UTC then, whole minutes. */
  readonly offset: number;
  /** 0 (no discomfort) to 10 (the worst the person can imagine). */
  readonly level: number;
  /** Where: ids of regions, "lowerBack neck", parted by one space; empty for nowhere named. */
  readonly regions: RegionList;
  /** The person's own words; empty for none. */
  readonly note: string;
}
/** Ids of regions parted by one space. */
export type RegionList = RegionId | '' | `${RegionId} ${string}`;

/** A drink or a check-in that the person took back. */
export interface RetractionEntry {
  readonly type: 'retraction';
  readonly at: number;
  /** The id of the drink or check-in. */
  readonly entry: string;
}

/** What the person said of a settled break. The last word on it counts. */
export interface WordEntry {
  readonly type: 'word';
  readonly at: number;
  readonly breakId: string;
  readonly outcome: Outcome;
}

export type JournalEntry =
  | SpanEntry
  | BreakEntry
  | CorrectionEntry
  | WithdrawalEntry
  | HoldEntry
  | StretchEntry
  | AuditEntry
  | FixEntry
  | DrinkEntry
  | GoalEntry
  | CheckInEntry
  | RetractionEntry
  | WordEntry;
