// What lives here: what a day looked like, as values for Today and History.
// What does not: the database (electron/store/journal) and drawing (renderer).
// To add a number about a day: a field in DayTotals and its sum in totals.ts.
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
}

export interface DayTotals {
  readonly seatedMs: number;
  readonly standingMs: number;
  /** Away between the first and the last time at the desk. */
  readonly awayMs: number;
  readonly longestBoutMs: number;
  /** Settled breaks by outcome. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
}

/** One local day, from day start to the next. */
export interface DayView {
  /** Calendar date the day is named after, "YYYY-MM-DD". */
  readonly date: string;
  readonly start: number;
  readonly end: number;
  readonly spans: readonly DaySpan[];
  readonly breaks: readonly DayBreak[];
  readonly totals: DayTotals;
}

/** A line of History. */
export interface DaySummary {
  readonly date: string;
  readonly start: number;
  readonly totals: DayTotals;
}
