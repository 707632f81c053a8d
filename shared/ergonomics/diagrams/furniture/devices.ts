import { radians } from '../../../figure/axes.ts';
import { bar, box, slab } from '../../../figure/pieces.ts';
import type { Piece } from '../../../figure/piece.ts';
import type { Vector } from '../../../figure/space.ts';

/** A screen, cm: the middle of its face, how high its top edge is, what it stands on. `turn`: its face to the body's left (+), degrees. */
export interface ScreenFacts {
  readonly x: number;
  readonly z: number;
  readonly top: number;
  /** Null: it has no stand of its own. */
  readonly on: number | null;
  readonly turn: number;
}

/** Size of the glass. */
const WIDE = 53;
export const SCREEN_HIGH = 31;

/** A place in front of (+) or behind the glass, up from its lower edge and to the body's right, on a turned screen. */
const placeOn =
  ({ x, z, top, turn }: ScreenFacts) =>
  (before: number, up: number, aside: number): Vector => {
    const angle = radians(turn);
    return [
      x - before * Math.cos(angle) - aside * Math.sin(angle),
      top - SCREEN_HIGH + up,
      z - before * Math.sin(angle) + aside * Math.cos(angle),
    ];
  };

export function screenOf(facts: ScreenFacts): Piece[] {
  const at = placeOn(facts);
  const [half, high] = [WIDE / 2, SCREEN_HIGH];
  const frame = [0, -2.6].flatMap((before) =>
    [0, high].flatMap((up) => [-half, half].map((aside) => at(before, up, aside))),
  );
  return [
    ...(facts.on === null ? [] : standOf(at, facts.on, facts.top)),
    slab(frame, 'casing'),
    slab([at(0.1, 1.6, 1.4 - half), at(0.1, 1.6, half - 1.4), at(0.1, high - 1.4, half - 1.4), at(0.1, high - 1.4, 1.4 - half)], 'glass'), // prettier-ignore
    ...[5.5, 9.5, 13.5, 17.5, 21.5, 25.5].map((up, row) => {
      const end = row % 3 === 0 ? 4 : 16;
      return slab([at(0.2, up, -20), at(0.2, up, end), at(0.2, up + 1.2, end), at(0.2, up + 1.2, -20)], 'ink'); // prettier-ignore
    }),
  ];
}

/** A foot, and a stem up to the middle of the screen's back. */
function standOf(at: ReturnType<typeof placeOn>, on: number, top: number): Piece[] {
  const low = at(-7, on + 0.8 - top + SCREEN_HIGH, 0);
  const joint = at(-3, 14, 0);
  return [
    box([low[0], on, low[2]], [16, 1.2, 24], ['metal', 'metal', 'metal'], false),
    bar([low, [low[0], joint[1], low[2]], joint], 1.7, 'metal'),
  ];
}

/** A laptop whose front edge is at x, opened past upright by `open` degrees. */
export interface LaptopFacts {
  readonly x: number;
  readonly on: number;
  readonly z: number;
  readonly open: number;
}

export const LAPTOP = { deep: 23, wide: 33, lid: 22 } as const;

export function laptopOf({ x, on, z, open }: LaptopFacts): Piece[] {
  const { deep, wide, lid } = LAPTOP;
  const [sine, cosine] = [Math.sin(radians(open)), Math.cos(radians(open))];
  const at = (up: number, thick: number, aside: number): Vector => [
    x + deep + up * sine + thick * cosine,
    on + 1.6 + up * cosine - thick * sine,
    z + aside,
  ];
  const corner = (thick: number, inset: number): Vector[] =>
    [inset, lid - inset].flatMap((up) =>
      [inset - wide / 2, wide / 2 - inset].map((aside) => at(up, thick, aside)),
    );
  const key = (along: number): Piece =>
    slab([0, 0.8].flatMap((more) => [-14, 14].map((aside): Vector => [x + along + more, on + 1.6, z + aside])), 'ink'); // prettier-ignore
  return [
    box([x + deep / 2, on, z], [deep, 1.6, wide], ['keys', 'casing', 'casing'], false),
    ...[10, 13, 16, 19].map(key),
    slab([...corner(0, 0), ...corner(1.2, 0)], 'casing'),
    slab(corner(-0.1, 1.4), 'glass'),
  ];
}

/** A keyboard whose near edge is at x. `tilt`: its far edge so much higher, cm. */
export function keyboardOf(x: number, on: number, z = 0, tilt = 0, wide = 44): Piece[] {
  const deep = 14;
  const top = (along: number, aside: number): Vector => [
    x + along * deep,
    on + 1.6 + along * tilt,
    z + aside * wide,
  ];
  const corners = [0, 1].flatMap((along) =>
    [-0.5, 0.5].flatMap((aside): Vector[] => {
      const [px, py, pz] = top(along, aside);
      return [[px, py, pz], [px, Math.max(on, py - 1.6), pz]]; // prettier-ignore
    }),
  );
  return [
    slab(corners, 'casing'),
    slab([top(0.06, -0.48), top(0.06, 0.48), top(0.94, 0.48), top(0.94, -0.48)], 'keys'),
    ...[0.24, 0.42, 0.6, 0.78].map(
      (along) =>
      slab([top(along, -0.45), top(along, 0.45), top(along + 0.06, 0.45), top(along + 0.06, -0.45)], 'ink'), // prettier-ignore
    ),
  ];
}

/** A mouse whose middle is at x and z. */
export const mouseOf = (x: number, on: number, z: number, size = 1): Piece[] => [
  bar([[x - 2.6 * size, on + 1.5, z], [x + 2.4 * size, on + 1.3, z]], 2.7 * size, 'casing'), // prettier-ignore
  slab([[x + 1 * size, on + 4, z - 0.4], [x + 1 * size, on + 4, z + 0.4], [x + 3.6 * size, on + 4, z + 0.4], [x + 3.6 * size, on + 4, z - 0.4]], 'keys'), // prettier-ignore
];

/** A keyboard in two halves that are turned to the forearms. */
export const splitKeyboardOf = (x: number, on: number): Piece[] =>
  [-1, 1].flatMap((side) => {
    const at = (along: number, aside: number): Vector => [
      x + along - aside * 0.2,
      on + 1.6,
      side * (6 + aside + along * 0.2),
    ];
    const half = (inset: number): Vector[] => [
      at(inset, inset),
      at(inset, 19 - inset),
      at(14 - inset, 19 - inset),
      at(14 - inset, inset),
    ];
    const row = (along: number): Piece =>
      slab([at(along, 2), at(along, 17), at(along + 0.8, 17), at(along + 0.8, 2)], 'ink');
    return [slab(half(0), 'casing'), slab(half(0.8), 'keys'), ...[3, 5.6, 8.2, 10.8].map(row)];
  });
