// What lives here: the days people ask for: today, a date, the day around a moment, the latest ones.
// What does not: reading (days.ts), folding (shared/insights).
// To answer a new question about days: a method here, and its call in shared/ipc/contract.ts.
import type { DaySummary, DayView } from '../../shared/insights/day.ts';
import type { DaysView } from '../../shared/insights/days-view.ts';
import type { SpanEntry } from '../../shared/journal/entries.ts';
import { dayAt, dayNamed, readDay, readDays } from './days.ts';
import type { Calendar } from './days.ts';
import { readDaysView } from './days-view.ts';
import type { JournalReader } from './journal/reader.ts';

export interface HistoryParts {
  readonly journal: JournalReader;
  readonly calendar: () => Calendar;
  readonly wall: () => number;
  /** The span that is not yet closed, up to `wall`. */
  readonly openSpan: (wall: number) => SpanEntry | null;
}

/** Days as people ask for them. */
export interface History {
  readonly today: () => DayView;
  readonly day: (date: string) => DayView;
  readonly dayAround: (wall: number) => DayView;
  /** The latest days, newest first, before a date or up to today. */
  readonly days: (before: string | undefined, limit: number) => readonly DaySummary[];
  /** All days from one date to another, both included. */
  readonly range: (dates: { readonly from: string; readonly to: string }) => DaysView;
}

/** The days of a journal. */
export function createHistory({ journal, calendar, wall, openSpan }: HistoryParts): History {
  const open = (): SpanEntry | null => openSpan(wall());
  const dayAround = (moment: number): DayView =>
    readDay(journal, dayAt(moment, calendar()), open());
  return {
    today: () => dayAround(wall()),
    day: (date) => readDay(journal, dayNamed(date, calendar()), open()),
    dayAround,
    days: (before, limit) => {
      const here = calendar();
      const until = before === undefined ? dayAt(wall(), here).end : dayNamed(before, here).start;
      return readDays(journal, here, open(), { before: until, limit });
    },
    range: (dates) => readDaysView(journal, calendar(), open(), dates),
  };
}
