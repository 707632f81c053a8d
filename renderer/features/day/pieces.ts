// What lives here: a day as a row of pieces that can be looked at one by one.
// What does not: where they are drawn (axis.ts, lanes.ts), what a day holds (shared/insights).
// To show something else of a day: a member of Piece, its words in piece-words.ts, its details, its look.
import type { DayBreak, DaySpan, DayStretch, DayView } from '../../../shared/insights/day.ts';
import type { DayCheckIn } from '../../../shared/comfort/check-in.ts';
import type { DayDrink } from '../../../shared/hydration/drinks.ts';
import { MINUTE } from '../../../shared/time/moment.ts';

/** Something on the timeline. `id` is unique within its day, `start` and `end` are wall-clock ms. */
export type Piece = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
} & (
  | { readonly type: 'span'; readonly span: DaySpan }
  | { readonly type: 'break'; readonly settled: DayBreak }
  | { readonly type: 'stretches'; readonly stretches: readonly DayStretch[] }
  | { readonly type: 'drink'; readonly drink: DayDrink }
  | { readonly type: 'checkIn'; readonly checkIn: DayCheckIn }
);
export type PieceType = Piece['type'];

/** Stretches closer together than this were done in one go, and are one piece. */
const ONE_GO = 5 * MINUTE;

/** The pieces of a day in order of time. */
export function piecesOf(day: DayView): readonly Piece[] {
  const pieces: readonly Piece[] = [
    ...day.spans.map((span): Piece => {
      const { start, end } = span;
      return { type: 'span', id: `span-${start}`, start, end, span };
    }),
    ...day.breaks.map((settled): Piece => {
      const { id, start, end } = settled;
      return { type: 'break', id: `break-${id}`, start, end, settled };
    }),
    ...inOneGo(day.stretches),
    ...day.drinks.map((drink): Piece => {
      const { id, at } = drink;
      return { type: 'drink', id: `drink-${id}`, start: at, end: at, drink };
    }),
    ...day.checkIns.map((checkIn): Piece => {
      const { id, at } = checkIn;
      return { type: 'checkIn', id: `checkIn-${id}`, start: at, end: at, checkIn };
    }),
  ];
  return pieces.toSorted((a, b) => a.start - b.start);
}

function inOneGo(stretches: readonly DayStretch[]): readonly Piece[] {
  const goes: DayStretch[][] = [];
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = goes.at(-1);
    if (last && stretch.start - (last.at(-1)?.end ?? 0) < ONE_GO) last.push(stretch);
    else goes.push([stretch]);
  }
  return goes.map((go): Piece => {
    const start = go[0]?.start ?? 0;
    const end = Math.max(...go.map((stretch) => stretch.end));
    return { type: 'stretches', id: `stretches-${go[0]?.id ?? ''}`, start, end, stretches: go };
  });
}

/** The piece of the timeline to go on from at a moment: the last stretch of time that had begun. */
export function pieceAt(pieces: readonly Piece[], wall: number): Piece | undefined {
  const begun = pieces.filter(({ start }) => start <= wall);
  return begun.findLast(({ type }) => type === 'span') ?? begun.at(-1) ?? pieces[0];
}
