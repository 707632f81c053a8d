// What lives here: local days, day starts and weekly hours in a time zone, by Temporal.
// What does not: elapsed time, which is measured on the monotonic clock (moment.ts).
// To add a calendar question: one pure function of a wall-clock ms, a zone and the settings it needs.
import { Temporal } from 'temporal-polyfill';
import { DAY } from './moment.ts';
import type { WeekHours } from './week-hours.ts';

const local = (wall: number, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(wall)).toZonedDateTimeISO(timeZone);

/**
 * The name ("YYYY-MM-DD") of the local day a moment belongs to. A day starts at `dayStartHour`, so
 * that an hour before it still belongs to the day before.
 */
export function dateOf(wall: number, timeZone: string, dayStartHour: number): string {
  const here = local(wall, timeZone);
  const date = here.toPlainDate();
  return (here.hour < dayStartHour ? date.subtract({ days: 1 }) : date).toString();
}

/** Wall-clock ms at which the local day of this name starts. */
export function dayStart(date: string, timeZone: string, dayStartHour: number): number {
  return Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone,
    plainTime: new Temporal.PlainTime(dayStartHour),
  }).epochMilliseconds;
}

/** The date `days` later (or earlier, if negative). */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Wall-clock ms of the first day start after this moment. */
export function nextDayStart(wall: number, timeZone: string, dayStartHour: number): number {
  return dayStart(addDays(dateOf(wall, timeZone, dayStartHour), 1), timeZone, dayStartHour);
}

/** How far the clock on the wall was ahead of UTC at a moment, in whole minutes. */
export function offsetMinutes(wall: number, timeZone: string): number {
  return Math.round(local(wall, timeZone).offsetNanoseconds / 60e9);
}

/** The weekly hours of one calendar date, as wall-clock ms, in order. */
export function hoursOn(
  date: string,
  timeZone: string,
  week: WeekHours,
): readonly { readonly from: number; readonly to: number }[] {
  const day = Temporal.PlainDate.from(date);
  return (week[day.dayOfWeek - 1] ?? []).map(({ from, to }) => ({
    from: atTime(day, from, timeZone),
    to: atTime(day, to, timeZone),
  }));
}

/** Whether a moment is inside the weekly hours, and the wall-clock ms at which that changes next. */
export function hoursAt(
  wall: number,
  timeZone: string,
  week: WeekHours,
): { readonly inside: boolean; readonly changesAt: number } {
  const today = local(wall, timeZone).toPlainDate();
  // Eight days hold every weekly change, whatever weekday it is.
  const ranges = Array.from({ length: 9 }, (_, offset) => today.add({ days: offset - 1 })).flatMap(
    (date) => hoursOn(date.toString(), timeZone, week),
  );
  const inside = ranges.some((range) => range.from <= wall && wall < range.to);
  const insideAt = (time: number): boolean =>
    ranges.some((range) => range.from <= time && time < range.to);
  const changes = ranges
    .flatMap((range) => [range.from, range.to])
    .filter((time) => time > wall && insideAt(time) !== inside);
  return { inside, changesAt: changes.length > 0 ? Math.min(...changes) : wall + 7 * DAY };
}

function atTime(date: Temporal.PlainDate, time: string, timeZone: string): number {
  if (time === '24:00') return atTime(date.add({ days: 1 }), '00:00', timeZone);
  return date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) })
    .epochMilliseconds;
}
