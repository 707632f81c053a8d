// What lives here: the things around the body, as boxes.
// What does not: where a body touches them (the stretches' own targets).
// To add one: its member in Prop (script.ts) and its case here.
import { nearness, project } from './camera.ts';
import type { Camera, Point } from './camera.ts';
import type { Layer, Paint, Shape } from './drawing.ts';
import { line, polygon } from './outline.ts';
import type { Prop, Vector } from './script.ts';
import { dot, lengthOf, scale } from './vector.ts';

/** A block: the middle of its bottom, and its size along x, y and z, cm. */
export interface Box {
  readonly at: Vector;
  readonly size: Vector;
  readonly paints: readonly [top: Paint, front: Paint, side: Paint];
  /** Solid for the tests: the body must not be inside. */
  readonly solid: boolean;
}

export const SEAT_HEIGHT = 46;
export const DESK_HEIGHT = 73;
const WOOD = ['woodTop', 'wood', 'woodSide'] as const;
const MAT = ['matTop', 'mat', 'mat'] as const;
const CLOTH = ['cloth', 'cloth', 'cloth'] as const;
const WALL = ['wall', 'wall', 'wall'] as const;

const box = (at: Vector, size: Vector, paints: Box['paints'] = WOOD, solid = true): Box => ({
  at,
  size,
  paints,
  solid,
});

/** The boxes of a prop. */
export function boxesOf(prop: Prop): readonly Box[] {
  switch (prop.type) {
    case 'chair':
      return chairBoxes(prop.x ?? 0, prop.z ?? 0, prop.turn ?? 0);
    case 'desk':
      return deskBoxes(40 + (prop.x ?? 0));
    case 'mat':
      return [box([prop.x ?? 0, 0, 0], [180, 1, 62], MAT, false)];
    case 'wall':
      return [box([prop.x + 3, 0, 0], [6, 190, 110], WALL)];
    case 'doorway':
      return doorBoxes(prop.x ?? 0, prop.z ?? 40);
    case 'cushion':
      return [box([prop.x, 0, prop.z ?? 0], [34, prop.height, 40], CLOTH, false)];
    case 'step':
      return [box([prop.x, 0, prop.z ?? 0], [34, prop.height, 40])];
    case 'window':
      return windowBoxes(prop.x);
  }
}

function chairBoxes(x: number, z: number, turn: 0 | 90 | 180): Box[] {
  // Turned about the middle of the seat.
  const at = (along: number, y: number, aside: number): Vector =>
    turn === 0
      ? [x + along, y, z + aside]
      : turn === 180
        ? [x - along, y, z - aside]
        : [x - aside, y, z + along];
  const size = (along: number, high: number, aside: number): Vector =>
    turn === 90 ? [aside, high, along] : [along, high, aside];
  const legs = [-18, 18].flatMap((aside) => [
    box(at(-17, 0, aside), size(3.5, 42, 3.5)),
    box(at(17, 0, aside), size(3.5, 42, 3.5)),
    box(at(-20, SEAT_HEIGHT, aside), size(3, 44, 3.5)),
  ]);
  return [...legs, box(at(0, 42, 0), size(42, 4, 42)), box(at(-20.5, 70, 0), size(2.5, 20, 40))];
}

function deskBoxes(edge: number): Box[] {
  return [
    box([edge + 8, 0, -38], [4, 70, 4]),
    box([edge + 8, 0, 38], [4, 70, 4]),
    box([edge + 52, 0, -38], [4, 70, 4]),
    box([edge + 52, 0, 38], [4, 70, 4]),
    box([edge + 30, DESK_HEIGHT - 3, 0], [60, 3, 90]),
  ];
}

function doorBoxes(x: number, z: number): Box[] {
  return [
    box([x, 0, z + 5], [12, 186, 10], WALL),
    box([x, 0, z - 85], [12, 186, 10], WALL),
    box([x, 186, z - 40], [12, 10, 100], WALL, false),
  ];
}

const SILL = 80;
const PANE = { high: 92, wide: 96 } as const;

function windowBoxes(x: number): Box[] {
  const { high, wide } = PANE;
  const bar = (y: number, z: number, tall: number, broad: number): Box =>
    box([x - 2, y, z], [3, tall, broad], WALL, false);
  return [
    box([x, SILL, 0], [2, high, wide], ['wall', 'sky', 'wall'], false),
    bar(SILL, 0, high, 3),
    bar(SILL, -wide / 2, high, 5),
    bar(SILL, wide / 2, high, 5),
    bar(SILL - 5, 0, 5, wide + 16),
    bar(SILL + high, 0, 5, wide + 5),
  ];
}

/** Hills and a meadow behind the panes, by their height over the sill across the window. */
const FAR_VIEW: readonly (readonly [Paint, readonly number[]])[] = [
  ['hill', [34, 39, 45, 43, 38, 36, 40, 43, 40]],
  ['meadow', [22, 20, 18, 18, 20, 23, 25, 26, 26]],
];

function viewLayer(camera: Camera, x: number): Layer {
  const at = (y: number, z: number): Point => project(camera, [x - 1.1, SILL + y, z]);
  const edge = PANE.wide / 2;
  return {
    near: nearness(camera, [x - 1, SILL + PANE.high / 2, 0]),
    shapes: FAR_VIEW.map(([paint, heights]) => {
      const step = PANE.wide / (heights.length - 1);
      const ridge = heights.map((height, index) => at(height, index * step - edge));
      return { paint, path: `${line(ridge)}L${polygon([at(0, edge), at(0, -edge)]).slice(1)}` };
    }),
  };
}

/** A prop as it is seen: the three faces of each box that face the eye, far boxes first. */
export function propLayers(camera: Camera, prop: Prop): Layer[] {
  const boxes = boxesOf(prop).map((one) => ({
    near: nearness(camera, [one.at[0], one.at[1] + one.size[1] / 2, one.at[2]]),
    shapes: facesOf(camera, one),
  }));
  return prop.type === 'window' ? [...boxes, viewLayer(camera, prop.x)] : boxes;
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
