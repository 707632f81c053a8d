// What lives here: changing a week of working hours, as values.
// What does not: the editor (HoursControl.tsx), the check (shared/settings/schema.ts).
import type { TimeRange, WeekHours } from '../../../../shared/time/week-hours.ts';
import { DAY } from '../../../../shared/time/moment.ts';

/** 1970-01-05 was a Monday. */
const A_MONDAY = 4 * DAY;
const LAST_MINUTE = 24 * 60;

/** Names of the weekdays in a language, Monday first. */
export function weekdayNames(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(A_MONDAY + day * DAY));
}

const withDay = (week: WeekHours, day: number, ranges: readonly TimeRange[]): WeekHours =>
  week.map((known, index) => (index === day ? ranges : known));

/** The week with one range changed. */
export const setRange = (
  week: WeekHours,
  day: number,
  index: number,
  range: TimeRange,
): WeekHours =>
  withDay(
    week,
    day,
    (week[day] ?? []).map((known, at) => (at === index ? range : known)),
  );

/** The week without one range. */
export const removeRange = (week: WeekHours, day: number, index: number): WeekHours =>
  withDay(
    week,
    day,
    (week[day] ?? []).filter((_, at) => at !== index),
  );

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The week with one more range: office hours on a free day, else an hour later the same day if there is room. */
export function addRange(week: WeekHours, day: number): WeekHours {
  const ranges = week[day] ?? [];
  const last = ranges.at(-1);
  if (!last) return withDay(week, day, [{ from: '09:00', to: '17:30' }]);
  const from = Math.min(minutesOf(last.to) + 60, LAST_MINUTE - 30);
  const to = Math.min(from + 120, LAST_MINUTE);
  if (from < minutesOf(last.to)) return week;
  return withDay(week, day, [...ranges, { from: timeOf(from), to: timeOf(to) }]);
}

/** Monday's hours from Monday to Friday. */
export const copyMonday = (week: WeekHours): WeekHours =>
  week.map((ranges, day) => (day < 5 ? (week[0] ?? []) : ranges));

/** A time field knows no 24:00; the end of the day is its 00:00. */
export const toField = (time: string): string => (time === '24:00' ? '00:00' : time);

/** The other way, for the end of a range. */
export const endFromField = (time: string): string => (time === '00:00' ? '24:00' : time);
