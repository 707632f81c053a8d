// What lives here: what a day looked like, as values for Today and History.
// What does not: the database (electron/store/journal) and drawing (renderer).
// To add a number about a day: a field in DayTotals and its sum in totals.ts.
import type { DayCheckIn } from '../comfort/check-in.ts';
import type { DayDrink } from '../hydration/drinks.ts';
import type { BreakKindId, Outcome } from '../breaks/words.ts';
import type { AwayCause, DeskCause, SpanKind } from '../presence/types.ts';

/** A piece of the day's timeline, corrections applied. Wall-clock ms. */
export interface DaySpan {
  readonly start: number;
  readonly end: number;
  readonly is: SpanKind;
  readonly cause: AwayCause | DeskCause;
  /** The person said so. */
  readonly corrected: boolean;
  /** Sleep cannot be corrected, everything else can. */
  readonly correctable: boolean;
}

/** A settled break of the day. Wall-clock ms. */
export interface DayBreak {
  readonly id: string;
  readonly kind: BreakKindId;
  readonly outcome: Outcome;
  readonly start: number;
  readonly end: number;
  readonly lengthMs: number;
  readonly share: number;
  readonly by: 'measured' | 'person' | 'standing';
  /** What it was recorded as, where the person said otherwise since; null where they did not. */
  readonly recorded: Outcome | null;
}

/** A stretch of the library that was played. */
export interface DayStretch {
  readonly id: string;
  readonly stretch: string;
  readonly start: number;
  readonly end: number;
  readonly followed: boolean;
}

export interface DayTotals {
  readonly seatedMs: number;
  readonly standingMs: number;
  /** Away between the first and the last time at the desk. */
  readonly awayMs: number;
  readonly longestBoutMs: number;
  /** Settled breaks by outcome. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** What counts of the day's drinks, ml. */
  readonly drunkMl: number;
  /** How many drinks were logged. */
  readonly drinks: number;
  /** The day's goal, ml; null where there was none or nobody knows. */
  readonly goalMl: number | null;
  /** How many stretches were played. */
  readonly stretches: number;
  /** Mean level of the day's check-ins, 0 to 10; null without one. */
  readonly comfort: number | null;
}

/** One local day, from day start to the next. */
export interface DayView {
  /** Calendar date the day is named after, "YYYY-MM-DD". */
  readonly date: string;
  readonly start: number;
  readonly end: number;
  readonly spans: readonly DaySpan[];
  readonly breaks: readonly DayBreak[];
  readonly stretches: readonly DayStretch[];
  readonly drinks: readonly DayDrink[];
  readonly checkIns: readonly DayCheckIn[];
  readonly totals: DayTotals;
}

/** A day in numbers, for History. */
export interface DaySummary {
  readonly date: string;
  readonly start: number;
  readonly totals: DayTotals;
}
