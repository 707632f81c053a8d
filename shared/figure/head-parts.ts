import { outOf } from './axes.ts';
import { nearness, project } from './camera.ts';
import type { Camera, Point } from './camera.ts';
import type { Layer, Shape } from './drawing.ts';
import { hull, line, smooth, chain } from './outline.ts';
import type { Vector } from './space.ts';
import type { Vertebra } from './skeleton.ts';
import { add, dot } from './vector.ts';

/** Half axes of the skull: forward, up, sideways. */
const SKULL: Vector = [9.4, 11, 7.8];
/** The hairline is a plane through the head: hair lies on the side it points to, so far from the middle. */
const HAIRLINE: Vector = [-0.86, 0.51, 0];
const HAIRLINE_AT = 0.4;
/** Hair is so much larger than the skull beneath, at the hairline and behind it. */
const HAIR = { least: 1.02, most: 1.1, within: 5 } as const;

const sphere: readonly Vector[] = Array.from({ length: 130 }, (_, index) => {
  const up = 1 - (2 * (index + 0.5)) / 130;
  const around = index * Math.PI * (3 - Math.sqrt(5));
  const flat = Math.sqrt(1 - up * up);
  return [Math.cos(around) * flat, up, Math.sin(around) * flat];
});
const onSkull = (point: Vector, larger: number): Vector => [
  point[0] * SKULL[0] * larger,
  point[1] * SKULL[1] * larger,
  point[2] * SKULL[2] * larger,
];
const behindHairline = ([x, y]: Vector): number => x * HAIRLINE[0] + y * HAIRLINE[1] - HAIRLINE_AT;
const hairAt = (behind: number): number =>
  HAIR.least + (HAIR.most - HAIR.least) * Math.min(1, Math.max(0, behind / HAIR.within));
/** Hair reaches under the edge of the face, so that the face lies on it. */
const hairPoints = sphere
  .map((point) => onSkull(point, hairAt(behindHairline(onSkull(point, 1)))))
  .filter((point) => behindHairline(point) > -1.6 && (point[1] > -1 || point[0] < -2.5));
/** The face is round toward the temples, not cut off at the hairline. */
const isFace = (point: Vector): boolean =>
  behindHairline(point) < 1.6 && Math.hypot(point[0] - 5, (point[1] + 3.4) * 0.86) < 10.4;
const facePoints = [
  ...sphere.map((point) => onSkull(point, 1)).filter(isFace),
  ...sphere.map((point): Vector => [3.4 + point[0] * 5.2, -6.6 + point[1] * 4.8, point[2] * 5]),
];
const bunPoints = sphere
  .filter((_, index) => index % 3 === 0)
  .map((point): Vector => [-8.6 + point[0] * 4.4, 11 + point[1] * 4.4, point[2] * 4.4]);

/** Face, hair, ears and eyes. The two halves of the head lie on either side of the hairline: the farther is painted first. */
export function headLayer(camera: Camera, head: Vertebra, eyesClosed: number): Layer {
  const place = (point: Vector): Point => project(camera, add(head.at, outOf(head, point)));
  const toEye: Vector = [
    dot(camera.toEye, head.forward),
    dot(camera.toEye, head.up),
    dot(camera.toEye, head.right),
  ];
  const body = (paint: 'hair' | 'skin', points: readonly Vector[]): Shape => ({
    paint,
    path: smooth(thinned(hull(points.map(place)))),
  });
  const nose: Shape = {
    paint: 'skin',
    path: chain([
      { at: place([8.2, 0.5, 0]), radius: 1.4 },
      { at: place([9.9, -2.2, 0]), radius: 1.5 },
    ]),
  };
  const face = [nose, body('skin', facePoints), ...features(place, toEye, eyesClosed)];
  const hair = [body('hair', hairPoints)];
  const bun = [body('hair', bunPoints)];
  const isHairNear = dot(toEye, HAIRLINE) > 0.3;
  const halves = isHairNear ? [...face, ...hair] : [...hair, ...face];
  const isBunNear = toEye[0] < 0.1;
  const shapes = [
    ...(isBunNear ? [...halves, ...bun] : [...bun, ...halves]),
    ...ears(place, toEye),
  ];
  return { near: nearness(camera, head.at) + 3, shapes };
}

/** Every point within half a centimetre of the last makes the curve restless, and is left out. */
function thinned(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) > 0.8) kept.push(point);
  }
  return kept;
}

function ears(place: (point: Vector) => Point, toEye: Vector): Shape[] {
  return [1, -1]
    .filter((side) => toEye[2] * side > 0.3)
    .map((side) => ({
      paint: 'ear',
      path: chain([
        { at: place([-1, 0.2, side * 7.6]), radius: 2.1 },
        { at: place([-0.5, -2.2, side * 7.4]), radius: 1.4 },
      ]),
    }));
}

function features(place: (point: Vector) => Point, toEye: Vector, eyesClosed: number): Shape[] {
  const eyes = [1, -1]
    .filter((side) => toEye[0] * 0.8 + toEye[2] * side * 0.6 > 0.25)
    .map((side): Shape => {
      const lid = 1.1 * (1 - eyesClosed);
      return {
        paint: 'feature',
        path: smooth([
          place([8.3, 0.2, side * 4.6]),
          place([8.8, 0.2 + lid, side * 3.5]),
          place([8.9, 0.2, side * 2.4]),
          place([8.8, 0.2 - Math.max(0.35, lid), side * 3.5]),
        ]),
      };
    });
  if (toEye[0] < 0.2) return eyes;
  const mouth: Shape = {
    paint: 'fold',
    path: line([place([8, -6, 2.2]), place([8.6, -6.7, 0]), place([8, -6, -2.2])]),
  };
  return [...eyes, mouth];
}
