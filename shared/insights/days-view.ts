// What lives here: a run of days as History, the weekly summary and the report see it.
// What does not: one day (day.ts), the numbers of it (metrics/), reading the journal (electron/store).
// To show something else about a run of days: a field here.
import type { DaySummary } from './day.ts';
import type { DayCheckIn } from '../comfort/check-in.ts';

/** A finished audit, for looking at it beside how the back felt. */
export interface AuditMark {
  /** The local day, "YYYY-MM-DD". */
  readonly date: string;
  readonly at: number;
  readonly workplace: string;
  /** Total of the set-up score, 1 to 10, at least and at most. */
  readonly low: number;
  readonly high: number;
}

/** Days one after another, those without anything in them too. */
export interface DaysView {
  /** First and last day, "YYYY-MM-DD", both included. */
  readonly from: string;
  readonly to: string;
  readonly days: readonly DaySummary[];
  readonly audits: readonly AuditMark[];
  /** How often each region was named in check-ins, most often first. */
  readonly regions: readonly { readonly region: string; readonly times: number }[];
  /** All check-ins of these days, in order of time. */
  readonly checkIns: readonly DayCheckIn[];
  /** How often each stretch was played, most often first. */
  readonly stretches: readonly { readonly stretch: string; readonly times: number }[];
  /** The first day that has anything in it, of all; null for an empty journal. */
  readonly firstDay: string | null;
}

/** The most days that may be asked for at once. */
export const MOST_DAYS = 366;
