// What lives here: which part of a day is shown, and where a moment lies on it.
// What does not: the pieces (pieces.ts), marks that lie close together (lanes.ts).
import { HOUR } from '../../../shared/time/moment.ts';
import type { Piece } from './pieces.ts';

/** The part of a day that is shown, and where its hour marks are. Wall-clock ms. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** At least this much is shown, so that a young day does not look full. */
const SHORTEST = 8 * HOUR;

/** Whole hours around everything that happened, and around now where it is given. */
export function axisOf(pieces: readonly Piece[], now: number | null): Axis {
  const times = [
    ...pieces.flatMap(({ type, start, end }) => (type === 'break' ? [start] : [start, end])),
    ...(now === null ? [] : [now]),
  ];
  const from = Math.floor(Math.min(...times) / HOUR) * HOUR;
  const to = Math.max(Math.ceil(Math.max(...times) / HOUR) * HOUR, from + SHORTEST);
  const every = to - from > 14 * HOUR ? 3 * HOUR : to - from > 6 * HOUR ? 2 * HOUR : HOUR;
  const ticks: number[] = [];
  for (let tick = from; tick < to; tick += every) ticks.push(tick);
  return { from, to, ticks };
}

/** How far along an axis a time lies, 0 to 1. */
export const shareOf = ({ from, to }: Axis, time: number): number => (time - from) / (to - from);

/** The same as a CSS percentage from the beginning. */
export const along = (axis: Axis, time: number): string =>
  `${(100 * shareOf(axis, time)).toFixed(3)}%`;
