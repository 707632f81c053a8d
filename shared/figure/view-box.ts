import { cameraOf, project } from './camera.ts';
import type { Camera, Point } from './camera.ts';
import { extentOf } from './pieces.ts';
import { placeOf } from './places.ts';
import { piecesOf } from './props.ts';
import type { FigureScript } from './script.ts';
import type { Vector } from './space.ts';
import type { Skeleton } from './skeleton.ts';
import { solveBetween, solvePose } from './solve.ts';
import { beyond } from './vector.ts';

/** The part of the picture plane that a movement needs, cm: always the same while it moves. */
export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Room around the outermost joint for the body's thickness, and around everything. */
const BODY = 11;
const MARGIN = 5;
/** Less is never shown, so that a small pose does not look like a giant's. */
const LEAST = 120;

const boxes = new WeakMap<FigureScript, ViewBox>();

/** A square that holds every pose, the ways between them, and the props. Worked out once. */
export function viewBoxOf(script: FigureScript): ViewBox {
  const known = boxes.get(script);
  if (known) return known;
  const box = focused(script) ?? whole(script);
  boxes.set(script, box);
  return box;
}

function focused(script: FigureScript): ViewBox | undefined {
  const { focus, poses } = script;
  const start = poses['start'] ?? Object.values(poses)[0];
  const at = focus && start && placeOf(solvePose(start), focus.at);
  if (!at) return undefined;
  const [x, y] = project(cameraOf(script.view), at);
  const side = focus.size;
  return { x: x - side / 2, y: y - side / 2, width: side, height: side };
}

function whole(script: FigureScript): ViewBox {
  const camera = cameraOf(script.view);
  const points = [
    ...bodiesOf(script).flatMap((body) => bodyExtent(camera, body)),
    ...script.props
      .flatMap(piecesOf)
      .flatMap((piece) => extentOf(piece).map((at) => project(camera, at))),
  ];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const side = Math.max(LEAST, right - left, bottom - top) + 2 * MARGIN;
  return {
    x: (left + right - side) / 2,
    // Standing on its ground, not floating in the middle.
    y:
      bottom - top > right - left
        ? (top + bottom - side) / 2
        : Math.min(top - MARGIN, bottom + MARGIN * 2 - side * 0.82),
    width: side,
    height: side,
  };
}

function bodiesOf(script: FigureScript): Skeleton[] {
  const poses = Object.values(script.poses);
  return poses.flatMap((from) =>
    poses.map((to) => solveBetween({ from, to, share: from === to ? 0 : 0.5 })),
  );
}

function bodyExtent(camera: Camera, body: Skeleton): Point[] {
  const { trunk, arms, legs } = body;
  const thick: Vector[] = [trunk.pelvis.at, trunk.chest.at];
  const thin = [arms.right, arms.left].flatMap(({ elbow, wrist, tip }) => [elbow, wrist, tip]);
  const feet = [legs.right, legs.left].flatMap(({ knee, ankle, toes }) => [
    knee,
    ankle,
    beyond(ankle, toes, 17),
  ]);
  return [
    ...around(thick, BODY),
    ...around([trunk.head.at], 16),
    ...around(thin, 3),
    ...around(feet, 5),
  ];
  function around(points: readonly Vector[], radius: number): Point[] {
    return points.flatMap((point) => {
      const [x, y] = project(camera, point);
      return [
        [x - radius, y - radius],
        [x + radius, y + radius],
      ] satisfies Point[];
    });
  }
}
