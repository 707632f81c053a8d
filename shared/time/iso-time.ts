import { offsetMinutes } from './calendar.ts';
import { MINUTE } from './moment.ts';

/** "2026-11-23T09:30:00.000+01:00": a moment on a clock that is `offset` minutes ahead of UTC. */
export function isoTime(wall: number, offset: number): string {
  const [minutes, hours] = [Math.abs(offset) % 60, Math.floor(Math.abs(offset) / 60)];
  const two = (number: number): string => String(number).padStart(2, '0');
  const clock = new Date(wall + offset * MINUTE).toISOString().slice(0, -1);
  return `${clock}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}

/** Clocks change on the quarter of an hour. */
const QUARTER = 15 * MINUTE;

/** The offset of a time zone at a moment, found once for every quarter of an hour: asking takes its time. */
export function offsetsIn(timeZone: string): (wall: number) => number {
  const known = new Map<number, number>();
  return (wall) => {
    const quarter = Math.floor(wall / QUARTER);
    const offset = known.get(quarter) ?? offsetMinutes(wall, timeZone);
    known.set(quarter, offset);
    return offset;
  };
}
