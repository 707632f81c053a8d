// What lives here: between which times a day's goal is spread evenly. It is drawn as a quiet line and never as debt.
// What does not: drawing it (renderer/features/water), prompts, which only ask that its end has not come (propose.ts).
import type { Range } from '../time/range.ts';
import { HOUR } from '../time/moment.ts';
import type { WaterView } from './water-view.ts';

/** A working day where no hours are set, from the first time at the desk on, ms. */
export const WORKING_DAY = 8.5 * HOUR;

interface PaceFacts {
  /** The local day. */
  readonly day: Range;
  /** The working hours that are kept to, in order; none where they are off or the day is free. */
  readonly hours: readonly { readonly from: number; readonly to: number }[];
  /** When the person was first at the desk that day, wall-clock ms; null if not yet. */
  readonly firstAtDesk: number | null;
}

/** The working day inside the local day, wall-clock ms; null before anything is known of it. */
export function paceOf({ day, hours, firstAtDesk }: PaceFacts): WaterView['pace'] {
  const inDay = hours.filter(({ from, to }) => from < day.end && to > day.start);
  const from = inDay.length > 0 ? Math.min(...inDay.map((range) => range.from)) : firstAtDesk;
  if (from === null) return null;
  const to = inDay.length > 0 ? Math.max(...inDay.map((range) => range.to)) : from + WORKING_DAY;
  return { from: Math.max(day.start, from), to: Math.min(day.end, to) };
}
