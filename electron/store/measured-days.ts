// What lives here: what was measured of the last two weeks, to propose an audit's times from.
// What does not: what follows from it (shared/ergonomics/audit/measured-hours.ts).
import { measuredHours } from '../../shared/ergonomics/audit/measured-hours.ts';
import type { MeasuredHours } from '../../shared/ergonomics/audit/measured-hours.ts';
import { addDays } from '../../shared/time/calendar.ts';
import { MINUTE } from '../../shared/time/moment.ts';
import { dayAt } from './days.ts';
import type { Calendar } from './days.ts';
import type { History } from './history.ts';

/** Today is not over, and is left out. */
const DAYS = 14;
/** Reading them takes a few ms, and a book is sent with every answer of an audit. */
const ASK_EVERY = 10 * MINUTE;

interface MeasuredParts {
  readonly history: Pick<History, 'days'>;
  readonly calendar: () => Calendar;
  readonly wall: () => number;
}

/** The times of a usual day as they are known now, or null. */
export function measuredDays({
  history,
  calendar,
  wall,
}: MeasuredParts): () => MeasuredHours | null {
  let known: { readonly at: number; readonly hours: MeasuredHours | null } | null = null;
  return () => {
    const now = wall();
    if (known && Math.abs(now - known.at) < ASK_EVERY) return known.hours;
    const today = dayAt(now, calendar()).date;
    const since = addDays(today, -DAYS);
    const hours = measuredHours(
      history
        .days(today, DAYS)
        .filter(({ date }) => date >= since)
        .map(({ totals: { seatedMs, standingMs, longestBoutMs } }) => ({
          ...{ seatedMs, longestBoutMs },
          atDeskMs: seatedMs + standingMs,
        })),
    );
    known = { at: now, hours };
    return hours;
  };
}
