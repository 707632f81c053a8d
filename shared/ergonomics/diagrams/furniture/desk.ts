import { box } from '../../../figure/pieces.ts';
import type { Piece } from '../../../figure/piece.ts';
import type { Thing } from '../../../figure/script.ts';

/** A desk, cm: height of its top, where its near edge is, how deep and wide it is. */
export interface DeskFacts {
  readonly height: number;
  readonly edge: number;
  readonly deep: number;
  readonly wide: number;
}

export const DESK_THICK = 2.4;

/** A desk on two feet at its far end, with room for the legs. */
export function deskOf({ height, edge, deep, wide }: DeskFacts): Thing {
  const foot = edge + deep - 12;
  const legs = [-1, 1].flatMap((side): Piece[] => {
    const z = side * (wide / 2 - 8);
    return [
      box([foot - 6, 0, z], [44, 2.5, 5], ['metal', 'metal', 'metal']),
      box([foot, 2.5, z], [5, height - DESK_THICK - 2.5, 5], ['metal', 'metal', 'metal']),
    ];
  });
  const top = box([edge + deep / 2, height - DESK_THICK, 0], [deep, DESK_THICK, wide]);
  return { type: 'thing', pieces: [...legs, top] };
}
