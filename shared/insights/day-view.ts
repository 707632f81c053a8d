// What lives here: a whole day as Today and History show it, from the entries that touch it.
// What does not: finding those entries (electron/store/journal), each part of it (timeline.ts, day-parts.ts), the sums (totals.ts).
// To show a new entry type: its list in TimeEntries and a field in DayView.
import type {
  BreakEntry,
  CheckInEntry,
  CorrectionEntry,
  DrinkEntry,
  GoalEntry,
  SpanEntry,
  StretchEntry,
  WithdrawalEntry,
  WordEntry,
} from '../journal/entries.ts';
import { dayCheckIns, dayDrinks, dayStretches, settledBreaks } from './day-parts.ts';
import type { DaySummary, DayView } from './day.ts';
import { timeline } from './timeline.ts';
import type { LocalDay } from '../time/range.ts';
import { totalsOf } from './totals.ts';

/**
 * The entries that touch a stretch of time; spans, corrections, withdrawals and words in the order they
 * were appended, without drinks and check-ins that were taken back.
 */
export interface TimeEntries {
  readonly spans: readonly SpanEntry[];
  readonly breaks: readonly BreakEntry[];
  readonly corrections: readonly CorrectionEntry[];
  readonly withdrawals: readonly WithdrawalEntry[];
  readonly words: readonly WordEntry[];
  readonly stretches: readonly StretchEntry[];
  readonly drinks: readonly DrinkEntry[];
  readonly checkIns: readonly CheckInEntry[];
}

/** The entries of a day. */
export interface DayEntries extends TimeEntries {
  /** The last goal of that date; null where nobody knows. */
  readonly goal: GoalEntry | null;
}

/** The day as a person sees it: corrections and words applied, withdrawn breaks left out. */
export function dayView(day: LocalDay, entries: DayEntries): DayView {
  const { date, start, end } = day;
  const spans = timeline(day, entries.spans, entries.corrections);
  const breaks = settledBreaks(day, entries);
  const stretches = dayStretches(day, entries);
  const drinks = dayDrinks(day, entries.drinks);
  const checkIns = dayCheckIns(day, entries.checkIns);
  const parts = { spans, breaks, stretches, drinks, checkIns };
  return { date, start, end, ...parts, totals: totalsOf(parts, entries.goal) };
}

/** The line of History for a day. */
export function daySummary({ date, start, totals }: DayView): DaySummary {
  return { date, start, totals };
}

/** Whether there is anything to tell of a day. Absence alone is nothing. */
export function hasAnything({ spans, breaks, drinks, checkIns }: DayView): boolean {
  return (
    spans.some(({ is }) => is !== 'away') ||
    [breaks, drinks, checkIns].some((list) => list.length > 0)
  );
}
