// What lives here: small things around a desk, as pieces.
// What does not: chair (chair.ts), desk (desk.ts), screen and what one types on (devices.ts).
// To add one: a function from where it is to its pieces.
import { radians } from '../../../figure/axes.ts';
import { bar, box, slab } from '../../../figure/pieces.ts';
import type { Box, Piece } from '../../../figure/piece.ts';
import type { Vector } from '../../../figure/space.ts';

const METAL = ['metal', 'metal', 'metal'] as const;
const COVERS: readonly Box['paints'][] = [
  ['cover', 'paper', 'cover'],
  ['coverSide', 'paper', 'coverSide'],
  ['wall', 'paper', 'wall'],
];

/** Books in a stack, whose middle is at x and z, until they are `high`. */
export function booksOf(x: number, on: number, high: number, z = 0, wide = 26): Piece[] {
  const count = Math.max(1, Math.round(high / 4));
  return Array.from(
    { length: count },
    (_, index) =>
    box([x + ((index % 3) - 1) * 1.1, on + (index * high) / count, z], [22 - (index % 2) * 2, high / count, wide], COVERS[index % 3], false), // prettier-ignore
  );
}

/** A slanting rest for both feet: its near edge at x, so high there, rising by `slope` degrees. */
export function footrestOf(x: number, high: number, slope: number): Piece[] {
  const [long, rise] = [30, 30 * Math.tan(radians(slope))];
  const side = (z: number): Vector[] => [
    [x, 0, z],
    [x + long, 0, z],
    [x, high, z],
    [x + long, high + rise, z],
  ];
  return [slab([...side(-20), ...side(20)], 'cover')];
}

/** Paper that lies on the desk. */
export const flatPapers = (x: number, on: number, z: number): Piece[] =>
  sheets((along, aside) => [x + along, on + 0.4, z + aside]);

/** Paper on a holder that leans back. */
export function heldPapers(x: number, on: number, z: number): Piece[] {
  const [sine, cosine] = [Math.sin(radians(28)), Math.cos(radians(28))];
  const at = (along: number, aside: number): Vector => [
    x + 14 + along * sine,
    on + 16 + along * cosine,
    z + aside,
  ];
  return [
    slab([at(-16, -12), at(-16, 12), at(15, 12), at(15, -12)].flatMap(([px, py, pz]): Vector[] => [[px, py, pz], [px + 1.4, py - 0.6, pz]]), 'metal'), // prettier-ignore
    bar([[x + 24, on + 0.6, z], at(4, 0)], 0.9, 'metal'), // prettier-ignore
    ...sheets((along, aside) => {
      const [px, py, pz] = at(along, aside);
      return [px - 0.5, py + 0.2, pz];
    }),
  ];
}

function sheets(at: (along: number, aside: number) => Vector): Piece[] {
  const strip = (along: number): Piece =>
    slab([at(along, -7), at(along, 7), at(along + 1, 7), at(along + 1, -7)], 'ink');
  return [
    slab([at(-14, -10), at(-14, 10), at(14, 10), at(14, -10)], 'paper'),
    ...[-9, -5, -1, 3, 7].map(strip),
  ];
}

/** A smartphone lying there. */
export const phoneOf = (x: number, on: number, z: number): Piece[] => [
  box([x, on, z], [15, 1.4, 7.6], ['casing', 'casing', 'casing'], false),
  slab([[x - 6.4, on + 1.5, z - 3], [x - 6.4, on + 1.5, z + 3], [x + 6.4, on + 1.5, z + 3], [x + 6.4, on + 1.5, z - 3]], 'glass'), // prettier-ignore
];

/** A phone held along a line, from the ear to the mouth. */
export const heldPhone = (from: Vector, to: Vector): Piece => bar([from, to], 1.8, 'casing');

/** A desk lamp; its head hangs before its foot. */
export function lampOf(x: number, on: number, z: number, isOn: boolean): Piece[] {
  const head: Vector = [x - 20, on + 44, z];
  const glow: Vector = [head[0] - 5, head[1] - 9, z];
  return [
    box([x, on, z], [14, 1.4, 14], METAL, false),
    bar([[x, on + 1, z], [x + 6, on + 26, z], head], 1, 'metal'), // prettier-ignore
    bar([head, [head[0] - 3, head[1] - 5, z]], 5, 'cover'), // prettier-ignore
    ...(isOn ? [bar([glow, glow], 3, 'glow')] : []),
  ];
}

/** A padlock, seen from the side: what it is on cannot be moved. */
export function lockOf([x, y, z]: Vector): Piece[] {
  const shackle: Vector[] = [[x - 3.6, y, z], [x - 3.6, y + 3.4, z], [x - 2, y + 6.4, z], [x, y + 7.2, z], [x + 2, y + 6.4, z], [x + 3.6, y + 3.4, z], [x + 3.6, y, z]]; // prettier-ignore
  const body = [-6, 6].flatMap((along) => [0, -9].map((up): Vector => [x + along, y + up, z]));
  return [
    bar(shackle, 1.1, 'coverSide'),
    slab(body, 'coverSide'),
    bar([[x, y - 3.6, z], [x, y - 6, z]], 1, 'paper'), // prettier-ignore
  ];
}

/** Glasses on a head, from its right eye back to its ear. */
export function glassesOf([x, y, z]: Vector, ear: Vector): Piece[] {
  const rim = (aside: number): Piece =>
    bar([[x + 1.4, y + 1.6, aside], [x + 1.2, y - 2.2, aside]], 0.6, 'casing'); // prettier-ignore
  return [
    bar([[x + 1.4, y + 1.4, z], [ear[0] + 1, ear[1] + 1.4, ear[2]]], 0.6, 'casing'), // prettier-ignore
    rim(z - 2),
    rim(z + 2),
  ];
}
