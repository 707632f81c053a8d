// What lives here: reading "from" and "to" as a stretch of a day, and what can be wrong with them.
// What does not: the fields (RangeForm.tsx), clock times (shared/time/clock-time.ts).
import { clockTime, momentsAt } from '../../../shared/time/clock-time.ts';
import { MINUTE } from '../../../shared/time/moment.ts';
import type { Range } from '../../../shared/time/range.ts';

/** `outside`: one of them is no time within the limits. `backwards`: the end is not after the beginning. */
export type RangeFault = 'outside' | 'backwards';

/**
 * The stretch between two clock times, within limits. The minute in which the limits begin or end stands
 * for exactly that moment, so that what is shown as a whole piece is the whole piece.
 */
export function readRange(
  from: string,
  to: string,
  limits: Range,
  timeZone: string,
): Range | RangeFault {
  const start = momentsIn(from, limits, timeZone)[0];
  const ends = momentsIn(to, limits, timeZone);
  if (start === undefined || ends.length === 0) return 'outside';
  const end = ends.find((moment) => moment > start);
  return end === undefined ? 'backwards' : { start, end };
}

function momentsIn(time: string, { start, end }: Range, timeZone: string): readonly number[] {
  const inside = momentsAt(time, { start, end: end + 1 }, timeZone);
  return [
    ...(clockTime(start, timeZone) === time ? [start] : []),
    ...inside.filter((moment) => moment !== start && end - moment >= MINUTE),
    ...(clockTime(end, timeZone) === time ? [end] : []),
  ];
}
