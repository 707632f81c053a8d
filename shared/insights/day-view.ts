// What lives here: a whole day as Today and History show it, from the entries that touch it.
// What does not: finding those entries (electron/store/journal), the sums (totals.ts).
// To show a new entry type: its list in DayEntries and a field in DayView.
import type {
  BreakEntry,
  CorrectionEntry,
  SpanEntry,
  WithdrawalEntry,
} from '../journal/entries.ts';
import type { DayBreak, DaySummary, DayView } from './day.ts';
import { timeline } from './timeline.ts';
import type { Range } from './timeline.ts';
import { totalsOf } from './totals.ts';

/** The entries that touch a day, each list in the order it was appended. */
export interface DayEntries {
  readonly spans: readonly SpanEntry[];
  readonly breaks: readonly BreakEntry[];
  readonly corrections: readonly CorrectionEntry[];
  readonly withdrawals: readonly WithdrawalEntry[];
}

/** A local day: its date, "YYYY-MM-DD", and when it begins and ends in wall-clock ms. */
export interface LocalDay extends Range {
  readonly date: string;
}

/** The day as a person sees it: corrections applied, withdrawn breaks left out. */
export function dayView(day: LocalDay, entries: DayEntries): DayView {
  const { date, start, end } = day;
  const spans = timeline(day, entries.spans, entries.corrections);
  const breaks = settledBreaks(day, entries);
  return { date, start, end, spans, breaks, totals: totalsOf(spans, breaks) };
}

/** The line of History for a day. */
export function daySummary({ date, start, totals }: DayView): DaySummary {
  return { date, start, totals };
}

function settledBreaks(day: Range, entries: DayEntries): readonly DayBreak[] {
  const withdrawn = new Set(entries.withdrawals.map(({ breakId }) => breakId));
  return entries.breaks
    .filter(({ id, start }) => !withdrawn.has(id) && start >= day.start && start < day.end)
    .map(({ id, kind, outcome, start, end, lengthMs, share, by }) => ({
      id,
      kind,
      outcome,
      start,
      end,
      lengthMs,
      share,
      by,
    }))
    .sort((a, b) => a.start - b.start);
}
