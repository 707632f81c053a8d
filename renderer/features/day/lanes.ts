// What lives here: the rows below the timeline in which what was drunk, stretched and felt lies.
// What does not: sitting, standing, away and breaks, which are the timeline itself (DayTimeline.tsx).
// To give something else a lane: its type in LANES, with how wide its mark is.
import { shareOf } from './axis.ts';
import type { Axis } from './axis.ts';
import type { Piece, PieceType } from './pieces.ts';

/** Lanes from the top, and how much of a narrow axis a mark in one takes, 0 to 1. */
const LANES: readonly { readonly type: PieceType; readonly width: number }[] = [
  { type: 'drink', width: 0.03 },
  { type: 'stretches', width: 0.04 },
  { type: 'checkIn', width: 0.06 },
];
/** Marks that would lie on one another get rows of their own, up to this many in a lane. */
const MOST_ROWS = 3;
/** The same for breaks, in the room above the bars, and how much of an axis one takes there. */
const BREAKS = { mostRows: 2, width: 0.024 } as const;

/** How many rows there are, and in which of them each piece lies, by its id; 0 is the top one. */
export interface Lanes {
  readonly rows: number;
  readonly rowOf: ReadonlyMap<string, number>;
  /** How many of them breaks take above the bars: one, unless some lie close together. */
  readonly breakRows: number;
}

/** Puts marks into rows. A lane without anything in it takes no room. */
export function lanesOf(pieces: readonly Piece[], axis: Axis): Lanes {
  const rowOf = new Map<string, number>();
  const layOut = (type: PieceType, width: number, mostRows: number, first: number): number => {
    const ends: number[] = [];
    for (const piece of pieces.filter((one) => one.type === type)) {
      const at = shareOf(axis, piece.start);
      const row = freeRow(ends, at, mostRows);
      ends[row] = at + width;
      rowOf.set(piece.id, first + row);
    }
    return ends.length;
  };
  const breakRows = layOut('break', BREAKS.width, BREAKS.mostRows, 0);
  const rows = LANES.reduce(
    (above, { type, width }) => above + layOut(type, width, MOST_ROWS, above),
    0,
  );
  return { rows, rowOf, breakRows };
}

/** The first row that is free at a place, a new one, or the one that is free soonest. */
function freeRow(ends: readonly number[], at: number, mostRows: number): number {
  const free = ends.findIndex((end) => end <= at);
  if (free >= 0) return free;
  return ends.length < mostRows ? ends.length : ends.indexOf(Math.min(...ends));
}
