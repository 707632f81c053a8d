// What lives here: a day as a row of pieces that can be looked at one by one.
// What does not: drawing them (DayTimeline.tsx), what a day holds (shared/insights).
// To show something else of a day: a member of Piece, its words in piece-words.ts, its look.
import type { DayBreak, DaySpan, DayView } from '../../../shared/insights/day.ts';
import { HOUR } from '../../../shared/time/moment.ts';

/** Something on the timeline. */
export type Piece =
  | { readonly type: 'span'; readonly id: string; readonly span: DaySpan }
  | { readonly type: 'break'; readonly id: string; readonly settled: DayBreak };

/** When a piece begins, wall-clock ms. */
export const startOf = (piece: Piece): number =>
  piece.type === 'span' ? piece.span.start : piece.settled.start;

/** The pieces of a day in order of time. */
export function piecesOf(day: DayView): readonly Piece[] {
  const spans = day.spans.map((span): Piece => ({ type: 'span', id: `span-${span.start}`, span }));
  const breaks = day.breaks.map((settled): Piece => ({
    type: 'break',
    id: `break-${settled.id}`,
    settled,
  }));
  return [...spans, ...breaks].sort((a, b) => startOf(a) - startOf(b));
}

/** The part of a day that is shown, and where its hour marks are. Wall-clock ms. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** At least this much is shown, so that a young day does not look full. */
const SHORTEST = 8 * HOUR;

/** Whole hours around everything that happened, and around now where it is given. */
export function axisOf(day: DayView, now: number | null): Axis {
  const times = [
    ...day.spans.flatMap(({ start, end }) => [start, end]),
    ...day.breaks.map(({ start }) => start),
    ...(now === null ? [] : [now]),
  ];
  const from = Math.floor(Math.min(...times) / HOUR) * HOUR;
  const to = Math.max(Math.ceil(Math.max(...times) / HOUR) * HOUR, from + SHORTEST);
  const every = to - from > 14 * HOUR ? 3 * HOUR : to - from > 6 * HOUR ? 2 * HOUR : HOUR;
  const ticks: number[] = [];
  for (let tick = from; tick < to; tick += every) ticks.push(tick);
  return { from, to, ticks };
}

/** Where a time lies on an axis, as a CSS percentage from its beginning. */
export const along = ({ from, to }: Axis, time: number): string =>
  `${((100 * (time - from)) / (to - from)).toFixed(3)}%`;
