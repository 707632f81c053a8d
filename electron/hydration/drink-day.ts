// What lives here: what the journal has of today's drinks, read once and kept until something changes.
// What does not: what pages are shown of it (shared/hydration/view-of.ts), writing (drink-entries.ts).
import { goalFrom, goalSet } from '../../shared/hydration/goal.ts';
import type { Goal } from '../../shared/hydration/goal.ts';
import { NOTE_STAYS } from '../../shared/hydration/notes.ts';
import { dayDrinks } from '../../shared/insights/day-parts.ts';
import type { LocalDay } from '../../shared/time/range.ts';
import type { DayDrink } from '../../shared/hydration/drinks.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import { hoursOn } from '../../shared/time/calendar.ts';
import { HOUR } from '../../shared/time/moment.ts';
import { dayAt } from '../store/days.ts';
import type { Calendar } from '../store/days.ts';
import type { Journal } from '../store/journal/open-journal.ts';

/** Today's drinks as the journal has them. */
export interface DrinkDay {
  readonly day: LocalDay;
  /** In order of time. */
  readonly drinks: readonly DayDrink[];
  /** Those shortly before the day began, which a note may still be about. */
  readonly before: readonly DayDrink[];
  readonly goal: Goal;
  /** The working hours of the day, wall-clock ms; none where they are not kept to. */
  readonly hours: ReturnType<typeof hoursOn>;
  /** When the last drink of all was, wall-clock ms; null before the first. */
  readonly lastAt: number | null;
}

/** Reads the day that `now` belongs to. */
export function readDrinkDay(
  journal: Pick<Journal, 'drinksIn' | 'goalOf' | 'lastDrinkBefore'>,
  calendar: Calendar,
  settings: Settings,
  now: number,
): DrinkDay {
  const day = dayAt(now, calendar);
  const earlier = { start: day.start - NOTE_STAYS - HOUR, end: day.start };
  return {
    day,
    drinks: dayDrinks(day, journal.drinksIn(day)),
    before: dayDrinks(earlier, journal.drinksIn(earlier)),
    hours: settings.workingHoursEnabled
      ? hoursOn(day.date, calendar.timeZone, settings.workingHours)
      : [],
    goal: goalFrom(goalSet(settings), (journal.goalOf(day.date)?.hotMl ?? 0) > 0),
    lastAt: journal.lastDrinkBefore(day.end)?.at ?? null,
  };
}
