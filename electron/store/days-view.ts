// What lives here: a run of days for History, the weekly summary and the report, read from the journal at once.
// What does not: the folding (shared/insights/fold-days.ts), single days (days.ts).
import { foldDays } from '../../shared/insights/fold-days.ts';
import type { LocalDay } from '../../shared/time/range.ts';
import type { DaysView } from '../../shared/insights/days-view.ts';
import { lengthOf } from '../../shared/insights/period.ts';
import type { SpanEntry } from '../../shared/journal/entries.ts';
import { addDays, dateOf } from '../../shared/time/calendar.ts';
import { dayNamed } from './days.ts';
import type { Calendar } from './days.ts';
import type { JournalReader } from './journal/reader.ts';

/** The days from one date to another, "YYYY-MM-DD", both included, also where they lie ahead. `open` is the span that is not yet closed. */
export function readDaysView(
  journal: JournalReader,
  calendar: Calendar,
  open: SpanEntry | null,
  { from, to }: { readonly from: string; readonly to: string },
): DaysView {
  const days = daysBetween(from, to, calendar);
  const range = { start: days[0]?.start ?? 0, end: days.at(-1)?.end ?? 0 };
  const entries = journal.entriesIn(range);
  const spans = open ? [...entries.spans, open] : entries.spans;
  const dateAt = (wall: number): string => dateOf(wall, calendar.timeZone, calendar.dayStartHour);
  const first = firstOf(journal.first(), open);
  return {
    ...{ from, to },
    ...foldDays(days, { ...entries, spans }, journal.goalsIn(from, to)),
    audits: journal.auditsIn(range).map(({ at, workplace, low, high }) => ({
      date: dateAt(at),
      ...{ at, workplace, low, high },
    })),
    firstDay: first === null ? null : dateAt(first),
  };
}

/** Each begins where the one before it ends. Counted, since dates of five-digit years are not in the order of their names. */
function daysBetween(from: string, to: string, calendar: Calendar): readonly LocalDay[] {
  return Array.from({ length: lengthOf({ from, to }) }, (_, index) =>
    dayNamed(addDays(from, index), calendar),
  );
}

/** Somebody who is at the desk for the first time has a first day too. */
function firstOf(recorded: number | null, open: SpanEntry | null): number | null {
  if (!open || open.is === 'away') return recorded;
  return Math.min(recorded ?? Infinity, open.start);
}
