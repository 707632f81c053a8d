// What lives here: what the screens ask of the journal, each with how long it may take.
// What does not: the files they are asked of and the timing (journal.ts).
// To time another question: a line in `questionsTo`.
import { readDrinkDay } from '../../../electron/hydration/drink-day.ts';
import { dayAt } from '../../../electron/store/days.ts';
import { createHistory } from '../../../electron/store/history.ts';
import type { Journal } from '../../../electron/store/journal/open-journal.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import { addDays } from '../../../shared/time/calendar.ts';

/** A question, and the ms it is to stay below. */
export interface Question {
  readonly name: string;
  readonly below: number;
  /** Asked in every so manieth round: the long ones would take minutes. */
  readonly every: number;
  readonly ask: () => unknown;
}

const calendar = { timeZone: 'Europe/Berlin', dayStartHour: 4 };

/** The questions to a journal at this wall-clock ms. */
export function questionsTo(journal: Journal, now: number): readonly Question[] {
  const history = createHistory({
    ...{ journal, wall: () => now, calendar: () => calendar, openSpan: () => null },
  });
  const today = dayAt(now, calendar);
  const back = (days: number): string => addDays(today.date, -days);
  const last = (days: number) => (): unknown =>
    history.range({ from: back(days - 1), to: today.date });
  const comfort = (): unknown => [journal.checkInsIn(today), journal.lastCheckInBefore(now)];
  return [
    { name: 'Today', below: 5, every: 1, ask: history.today },
    { name: 'a past day', below: 5, every: 1, ask: () => history.day(back(200)) },
    { name: 'the list of days', below: 50, every: 4, ask: () => history.days(undefined, 30) },
    { name: 'a week', below: 20, every: 4, ask: last(7) },
    { name: 'a month', below: 50, every: 8, ask: last(31) },
    { name: 'a year’s report', below: 500, every: 40, ask: last(360) },
    {
      name: 'water',
      ...{ below: 5, every: 1, ask: () => readDrinkDay(journal, calendar, DEFAULT_SETTINGS, now) },
    },
    { name: 'comfort', below: 5, every: 1, ask: comfort },
  ];
}
