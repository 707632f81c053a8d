import { toward } from '../../../figure/axes.ts';
import { bar, box, slab } from '../../../figure/pieces.ts';
import type { Piece } from '../../../figure/piece.ts';
import type { Thing } from '../../../figure/script.ts';
import type { Vector } from '../../../figure/space.ts';
import { add, beyond, scale } from '../../../figure/vector.ts';
import { HIP_OVER_SEAT } from '../sitting.ts';

/** An office chair, cm. Somebody who sits all the way back has their hips at x = 0. */
export interface ChairFacts {
  readonly seat: number;
  /** Where the seat ends in front. */
  readonly front: number;
  readonly back: BackFacts | null;
  readonly arms: ArmrestFacts | null;
}

/** A backrest, leaning back by `lean` degrees, with a curve for the lower back or flat, so high above the seat. */
export interface BackFacts {
  readonly lean: number;
  readonly hasCurve: boolean;
  readonly high: number;
}

/** Armrests: how high their tops are, and how far from the middle. */
export interface ArmrestFacts {
  readonly height: number;
  readonly aside: number;
  readonly x: number;
}

/** The chair as things to put into a picture: its armrests stand to both sides of the body. */
export function chairOf(facts: ChairFacts): Thing[] {
  const { seat, front, back, arms } = facts;
  return [
    { type: 'thing', pieces: [...footOf(seat), ...seatOf(seat, front), ...backOf(seat, back)] },
    ...(arms ? [armrestsOf(seat, arms)] : []),
  ];
}

/** Where the seat begins at the back; its thickness, and half its width. */
const REAR = -15;
const THICK = 5.5;
const HALF = 23;
const STEM = 4;
const ROUND = 2.6;

/** Drawn rounded; solid a little lower, since both thigh and cushion give way. */
function seatOf(seat: number, front: number): Piece[] {
  const y = seat - ROUND;
  const rim = (z: number): Piece =>
    bar([[REAR + ROUND, y, z], [front - ROUND, y, z]], ROUND, 'padding'); // prettier-ignore
  const length = front - REAR - 2 * ROUND;
  return [
    box([(front + REAR) / 2, seat - THICK, 0], [length, THICK, HALF * 2], ['padding', 'paddingSide', 'padding'], false), // prettier-ignore
    box([(12 + REAR) / 2, seat - THICK, 0], [12 - REAR, THICK - 1, 30], ['padding', 'padding', 'padding']), // prettier-ignore
    rim(HALF - ROUND),
    rim(ROUND - HALF),
  ];
}

const CROSS = [18, 90, 162, 234, 306].map((degrees) => (degrees * Math.PI) / 180);

function footOf(seat: number): Piece[] {
  const hub: Vector = [STEM, 10, 0];
  const toes = CROSS.map((angle): Vector => [STEM + 27 * Math.cos(angle), 7, 27 * Math.sin(angle)]);
  return [
    bar([hub, [STEM, seat - THICK, 0]], 2.1, 'metal'),
    bar([[STEM - 6, seat - THICK - 1, 0], [STEM + 8, seat - THICK - 1, 0]], 1.8, 'metal'), // prettier-ignore
    ...toes.flatMap((toe) => [
      bar([hub, toe], 1.7, 'metal'),
      bar([[toe[0], 3, toe[2]]], 3, 'casing'),
      bar([[toe[0], 3, toe[2]], [toe[0], 3.2, toe[2]]], 3, 'casing'), // prettier-ignore
    ]),
  ];
}

/** How far a backrest's face is behind the line of the spine, by height above the hips: hugging the back, or flat. */
const CURVE = [
  [-3, 13.6],
  [4, 12.4],
  [10, 10.6],
  [17, 10],
  [25, 11],
  [35, 11.8],
  [44, 12.6],
  [54, 13.6],
] as const;
const FLAT = [-3, 13, 29, 45].map((height) => [height, 13.4] as const);

function backOf(seat: number, back: BackFacts | null): Piece[] {
  if (!back) return [];
  const up = toward([0, 1, 0], [-1, 0, 0], back.lean);
  const behind = toward([-1, 0, 0], [0, -1, 0], back.lean);
  const hips: Vector = [0, seat + HIP_OVER_SEAT, 0];
  const line = (back.hasCurve ? CURVE : FLAT)
    .filter(([height]) => height <= back.high)
    .map(([height, depth]) => beyond(beyond(hips, up, height), behind, depth + ROUND));
  const first = line[0] ?? hips;
  const panels = line.slice(1).map((to, index) => {
    const from = line[index] ?? to;
    const corners = [from, to].flatMap((at) =>
      [-1, 1].flatMap((z) =>
        [-1, 1].map((side) => add(beyond(at, behind, side * 1.6), [0, 0, z * 19])),
      ),
    );
    return slab(corners, 'paddingSide');
  });
  const edges = [-19, 19].map(
    (z) =>
    bar(line.map((at) => add(at, [0, 0, z])), ROUND, 'padding'), // prettier-ignore
  );
  const holder = beyond(beyond(hips, up, Math.min(22, back.high - 6)), behind, 17);
  const low: Vector = [REAR - 3, seat - THICK - 1, 0];
  return [
    bar([[STEM - 4, seat - THICK - 1.4, 0], low, add(scale(add(low, first), 0.5), [-3.4, 0, 0]), holder], 1.6, 'metal'), // prettier-ignore
    ...panels,
    ...edges,
  ];
}

function armrestsOf(seat: number, { height, aside, x }: ArmrestFacts): Thing {
  const y = height - 2;
  const pieces = [-aside, aside].flatMap((z) => [
    bar([[x, seat - THICK - 1, z * 0.7], [x, seat - THICK - 1, z], [x, y, z]], 1.7, 'metal'), // prettier-ignore
    bar([[x - 10, y, z], [x + 9, y, z]], 2, 'casing'), // prettier-ignore
  ]);
  return { type: 'thing', pieces, lies: 'among' };
}
