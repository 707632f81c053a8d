// What lives here: making pieces of things around the body, and how each is seen.
// What does not: which thing has which pieces (props.ts and the files beside it).
// To add a kind of piece: its type (piece.ts), its case in `pieceLayer`, `extentOf` and in the solids of the tests.
import { nearness, project } from './camera.ts';
import type { Camera } from './camera.ts';
import type { Layer, Paint, Shape } from './drawing.ts';
import { chain, circle, dashes, hull, polygon } from './outline.ts';
import type { Bar, Box, Guide, Piece, Slab, Spot } from './piece.ts';
import type { Vector } from './space.ts';
import { dot, lengthOf, scale } from './vector.ts';

export const WOOD = ['woodTop', 'wood', 'woodSide'] as const;

export const box = (at: Vector, size: Vector, paints: Box['paints'] = WOOD, solid = true): Box => ({
  kind: 'box',
  at,
  size,
  paints,
  solid,
});

export const bar = (
  through: readonly Vector[],
  radius: number,
  paint: Paint,
  solid = false,
): Bar => ({ kind: 'bar', through, radius, paint, solid });

export const slab = (corners: readonly Vector[], paint: Paint): Slab => ({
  kind: 'slab',
  corners,
  paint,
});

export const guide = (...through: readonly Vector[]): Guide => ({ kind: 'guide', through });

export const spot = (at: Vector, radius = 8): Spot => ({ kind: 'spot', at, radius });

/** The outermost places of a piece. */
export function extentOf(piece: Piece): readonly Vector[] {
  switch (piece.kind) {
    case 'box':
      return cornersOf(piece);
    case 'bar':
    case 'guide':
      return piece.through;
    case 'slab':
      return piece.corners;
    case 'spot':
      return [piece.at];
  }
}

/** A piece as it is seen. */
export function pieceLayer(camera: Camera, piece: Piece): Layer {
  return { near: nearness(camera, middleOf(piece)), shapes: shapesOf(camera, piece) };
}

function shapesOf(camera: Camera, piece: Piece): Shape[] {
  switch (piece.kind) {
    case 'box':
      return facesOf(camera, piece);
    case 'bar': {
      const { through, radius, paint } = piece;
      return [{ paint, path: chain(through.map((at) => ({ at: project(camera, at), radius }))) }];
    }
    case 'slab': {
      const seen = hull(piece.corners.map((at) => project(camera, at)));
      return [{ paint: piece.paint, path: polygon(seen) }];
    }
    case 'guide':
      return [{ paint: 'guide', path: dashes(piece.through.map((at) => project(camera, at))) }];
    case 'spot': {
      const { at, radius } = piece;
      return [{ paint: 'mark', path: circle({ at: project(camera, at), radius }) }];
    }
  }
}

function middleOf(piece: Piece): Vector {
  if (piece.kind === 'box') return [piece.at[0], piece.at[1] + piece.size[1] / 2, piece.at[2]];
  const places = extentOf(piece);
  const mean = (axis: 0 | 1 | 2): number =>
    places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  return [mean(0), mean(1), mean(2)];
}

function cornersOf({ at, size }: Box): Vector[] {
  return [-0.5, 0.5].flatMap((x) =>
    [0, 1].flatMap((y) =>
      [-0.5, 0.5].map((z): Vector => [
        at[0] + x * size[0],
        at[1] + y * size[1],
        at[2] + z * size[2],
      ]),
    ),
  );
}

const FACES: readonly (readonly [Vector, Vector, Vector])[] = [
  [
    [0, 1, 0],
    [1, 0, 0],
    [0, 0, 1],
  ],
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [0, 0, 1],
    [0, 1, 0],
    [1, 0, 0],
  ],
];

/** The three faces of a box that face the eye. */
function facesOf(camera: Camera, { at, size, paints }: Box): Shape[] {
  const centre: Vector = [at[0], at[1] + size[1] / 2, at[2]];
  const half = (axis: Vector): Vector => [
    (axis[0] * size[0]) / 2,
    (axis[1] * size[1]) / 2,
    (axis[2] * size[2]) / 2,
  ];
  return FACES.flatMap(([normal, first, second], index): Shape[] => {
    const facing = dot(normal, camera.toEye);
    if (Math.abs(facing) < 0.02) return [];
    const out = scale(half(normal), Math.sign(facing));
    if (lengthOf(out) === 0) return [];
    const corner = (a: number, b: number): Vector => {
      const [u, v] = [half(first), half(second)];
      return [
        centre[0] + out[0] + a * u[0] + b * v[0],
        centre[1] + out[1] + a * u[1] + b * v[1],
        centre[2] + out[2] + a * u[2] + b * v[2],
      ];
    };
    const corners = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
    const paint = paints[index] ?? paints[0];
    return [{ paint, path: polygon(corners.map((point) => project(camera, point))) }];
  });
}
