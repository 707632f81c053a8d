// What lives here: days for Today and History, read from the journal and folded.
// What does not: the folding (shared/insights), the calendar (shared/time/calendar.ts).
import { daySummary, dayView, hasAnything } from '../../shared/insights/day-view.ts';
import type { LocalDay } from '../../shared/time/range.ts';
import type { DaySummary, DayView } from '../../shared/insights/day.ts';
import type { SpanEntry } from '../../shared/journal/entries.ts';
import { addDays, dateOf, dayStart } from '../../shared/time/calendar.ts';
import type { JournalReader } from './journal/reader.ts';

/** What a day is here and now. */
export interface Calendar {
  readonly timeZone: string;
  readonly dayStartHour: number;
}

/** The local day that `wall` belongs to. */
export function dayAt(wall: number, calendar: Calendar): LocalDay {
  return dayNamed(dateOf(wall, calendar.timeZone, calendar.dayStartHour), calendar);
}

/** The local day of this date. Where a country left a date out, it has no length. */
export function dayNamed(date: string, { timeZone, dayStartHour }: Calendar): LocalDay {
  const start = dayStart(date, timeZone, dayStartHour);
  return { date, start, end: dayStart(addDays(date, 1), timeZone, dayStartHour) };
}

/** A day as people see it. `open` is the span that is not yet closed. */
export function readDay(journal: JournalReader, day: LocalDay, open: SpanEntry | null): DayView {
  const entries = { ...journal.entriesIn(day), goal: journal.goalOf(day.date) };
  return dayView(day, open ? { ...entries, spans: [...entries.spans, open] } : entries);
}

/** The latest days before `before` (all, without it) that have anything in them, newest first. */
export function readDays(
  journal: JournalReader,
  calendar: Calendar,
  open: SpanEntry | null,
  { before, limit }: { readonly before: number; readonly limit: number },
): readonly DaySummary[] {
  const days: DaySummary[] = [];
  let boundary = before;
  while (days.length < limit) {
    const latest = latestOf(journal.latestBefore(boundary), open, boundary);
    if (latest === null) break;
    const day = dayAt(latest, calendar);
    const view = readDay(journal, day, open);
    // A correction or withdrawal may have left nothing of it.
    if (hasAnything(view)) days.push(daySummary(view));
    boundary = day.start;
  }
  return days;
}

/** The later of what is recorded and what is still open, before a boundary. */
function latestOf(
  recorded: number | null,
  open: SpanEntry | null,
  boundary: number,
): number | null {
  if (!open || open.is === 'away' || open.start >= boundary) return recorded;
  return Math.max(recorded ?? -Infinity, Math.min(open.end, boundary) - 1);
}
