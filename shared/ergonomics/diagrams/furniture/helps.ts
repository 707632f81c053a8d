// What lives here: what people put to use to mend a workplace, as pieces.
// What does not: usual furniture and devices (chair.ts, desk.ts, devices.ts), other small things (extras.ts).
// To add one: a function from where it is to its pieces.
import { outOf } from '../../../figure/axes.ts';
import { bar, box, slab } from '../../../figure/pieces.ts';
import type { Box, Piece } from '../../../figure/piece.ts';
import type { Vector } from '../../../figure/space.ts';
import { add } from '../../../figure/vector.ts';
import type { Places } from '../scene.ts';

const METAL: Box['paints'] = ['metal', 'metal', 'metal'];
const COVER: Box['paints'] = ['cover', 'cover', 'cover'];

/** A cushion on a seat, so thick. */
export const seatCushion = (seat: number, thick: number): Piece[] => [
  box([7, seat, 0], [40, thick, 42], COVER, false),
  bar([[-12, seat + thick / 2, 0], [26, seat + thick / 2, 0]], thick / 2 + 0.6, 'cover'), // prettier-ignore
];

/** A cushion or a rolled towel between a backrest and the small of the back. */
export const backRoll = ([x, y]: Vector, radius: number, high: number): Piece[] =>
  [-15, 15].map((z) => bar([[x, y - high / 2, z], [x - high * 0.12, y + high / 2, z]], radius, 'cover')); // prettier-ignore

/** A towel around an armrest. */
export const armPad = (x: number, y: number, z: number): Piece[] => [
  bar([[x - 8, y, z], [x + 7, y, z]], 3.2, 'cover'), // prettier-ignore
];

/** A keyboard tray under a desk's edge: its top, so far before the edge. */
export const trayOf = (edge: number, desk: number, top: number): Piece[] => [
  box([edge + 4, top - 1.6, 0], [30, 1.6, 66], METAL, false),
  bar([[edge + 16, top - 1, 24], [edge + 20, desk - 3, 24]], 1.2, 'metal'), // prettier-ignore
  bar([[edge + 16, top - 1, -24], [edge + 20, desk - 3, -24]], 1.2, 'metal'), // prettier-ignore
];

/** A stand that lifts a laptop by `high`, beginning at x. */
export const laptopStand = (x: number, on: number, high: number): Piece[] => [
  box([x + 14, on, 0], [24, 1.2, 24], METAL, false),
  bar([[x + 22, on + 1, 0], [x + 6, on + high * 0.5, 0], [x + 16, on + high - 1, 0]], 1.4, 'metal'), // prettier-ignore
  box([x + 12, on + high - 1.2, 0], [25, 1.2, 26], METAL, false),
];

/** A ring binder that stands like a roof, papers leaning on its near side. */
export function binderOf(x: number, on: number, z: number): Piece[] {
  const side = (lean: number, thick: number): Vector[] =>
    [-14, 14].flatMap((aside) => [
      [x + 8 + lean, on, z + aside] as const,
      [x + 8 + lean + thick, on, z + aside] as const,
      [x + 8, on + 22, z + aside] as const,
    ]);
  const paper = (along: number, aside: number): Vector => [x - 1.6 + along * 0.38, on + along, z + aside]; // prettier-ignore
  const strip = (along: number): Piece =>
    slab([paper(along, -7), paper(along, 7), paper(along + 1, 7), paper(along + 1, -7)], 'ink');
  return [
    slab(side(8, 2), 'coverSide'),
    slab(side(-8, 2), 'coverSide'),
    slab([paper(1, -10), paper(1, 10), paper(24, 10), paper(24, -10)], 'paper'),
    ...[5, 9, 13, 17, 21].map(strip),
  ];
}

/** A headset on a head: a microphone before the mouth, too. */
export function headsetOf(places: Places): Piece[] {
  const at = onHead(places);
  return [
    ...earmuffsOf(places),
    bar([at(-1, -3, 9.4), at(6, -7.5, 8), at(9.5, -7.6, 3.6)], 0.6, 'casing'), // prettier-ignore
    bar([at(9.5, -7.6, 3.6), at(9.7, -7.6, 3)], 1.2, 'casing'), // prettier-ignore
  ];
}

const onHead =
  ({ body: { trunk } }: Places) =>
  (forward: number, up: number, right: number): Vector =>
    add(trunk.head.at, outOf(trunk.head, [forward, up, right]));

/** What covers both ears: a band over the head, and a cushion on each. */
export function earmuffsOf(places: Places): Piece[] {
  const at = onHead(places);
  const arch = Array.from({ length: 9 }, (_, index) => {
    const angle = (index / 8) * Math.PI;
    return at(-1.5, Math.sin(angle) * 12.6, Math.cos(angle) * 9.2);
  });
  return [
    bar(arch, 0.9, 'casing'),
    bar([at(-1, 1.5, 9), at(-1, -2.5, 9)], 2.4, 'casing'), // prettier-ignore
    bar([at(-1, 1.5, -9), at(-1, -2.5, -9)], 2.4, 'casing'), // prettier-ignore
  ];
}

/** A window in the far wall, its blind down by so much, 0 to 1. */
export function paneOf(x: number, drawn = 0): Piece[] {
  const wall: Box['paints'] = ['wall', 'wall', 'wall'];
  const blind = drawn > 0 ? [box([x - 3, 146 - 76 * drawn, 0], [1, 76 * drawn, 106], ['cover', 'paper', 'paper'], false)] : []; // prettier-ignore
  const slats = Array.from({ length: Math.round(drawn * 9) }, (_, index) =>
    box([x - 4, 140 - index * 8, 0], [0.6, 1, 106], ['ink', 'ink', 'ink'], false),
  );
  return [
    box([x, 70, 0], [2, 76, 110], ['wall', 'glow', 'wall'], false),
    ...[-55, 0, 55].map((z) => box([x - 1.5, 70, z], [2, 76, 4], wall, false)),
    ...[68, 146].map((y) => box([x - 1.5, y, 0], [2, 4, 116], wall, false)),
    ...blind,
    ...slats,
  ];
}

/** A window in the wall at the body's left, seen along it. */
export const sideWindow = (z: number): Piece[] => [
  box([30, 70, z], [96, 76, 2], ['wall', 'wall', 'glow'], false),
  ...[-18, 30, 78].map((x) => box([x, 70, z + 1], [4, 76, 2], ['wall', 'wall', 'wall'], false)),
  ...[68, 146].map((y) => box([30, y, z + 1], [102, 4, 2], ['wall', 'wall', 'wall'], false)),
];
