// What lives here: clock times as a person types them ("09:20"), and the moments of a day they mean, by Intl.
// What does not: whole days and time zones' calendars (calendar.ts), which pages do not load.
// To read another form of time: one function here that gives "HH:MM".
import { DAY, MINUTE, SECOND } from './moment.ts';
import type { Range } from './range.ts';

/** "HH:MM" of a wall-clock ms in a time zone, as a time field writes it. */
export function clockTime(wall: number, timeZone: string): string {
  return new Date(localMs(wall, timeZone)).toISOString().slice(11, 16);
}

/**
 * The moments of a day at which clocks show "HH:MM", wall-clock ms, in order: usually one, two where
 * clocks are set back over it, none where they are set forward over it or the text is no time.
 */
export function momentsAt(time: string, day: Range, timeZone: string): readonly number[] {
  const minutes = minutesOf(time);
  if (minutes === null) return [];
  const offsets = [day.start, day.end].map(
    (wall) => localMs(wall, timeZone) - Math.floor(wall / SECOND) * SECOND,
  );
  const midnight = Math.floor(localMs(day.start, timeZone) / DAY) * DAY;
  const moments = offsets.flatMap((offset) =>
    [midnight, midnight + DAY].map((date) => date + minutes * MINUTE - offset),
  );
  return [...new Set(moments)]
    .filter((wall) => wall >= day.start && wall < day.end && clockTime(wall, timeZone) === time)
    .sort((one, other) => one - other);
}

function minutesOf(time: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/u.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** What the clocks show, as if it were UTC. Whole seconds. */
function localMs(wall: number, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(wall);
  const of = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept, since making one takes a hundred times as long as using it. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}
