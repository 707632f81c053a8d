import { project } from './camera.ts';
import type { Camera, Point } from './camera.ts';
import type { Shape } from './drawing.ts';
import { curve, dashes, line } from './outline.ts';
import { placeOf } from './places.ts';
import type { Arrow } from './script.ts';
import type { Skeleton } from './skeleton.ts';
import { add } from './vector.ts';

/** Length of the head's two strokes, cm. */
const HEAD = 5;

/** An arrow beside the body, as strokes. Throws a RangeError if it starts nowhere. */
export function arrowShape(camera: Camera, body: Skeleton, arrow: Arrow): Shape {
  const at = placeOf(body, arrow.at);
  if (!at) throw new RangeError('an arrow starts at a place that is not on the body');
  const [start, end] = [project(camera, at), project(camera, add(at, arrow.toward))];
  const [x, y] = [end[0] - start[0], end[1] - start[1]];
  const length = Math.hypot(x, y) || 1;
  const bow = arrow.bow ?? 0;
  const middle: Point = [
    (start[0] + end[0]) / 2 + (y / length) * bow * 2,
    (start[1] + end[1]) / 2 - (x / length) * bow * 2,
  ];
  const shaft = arrow.dashed ? dashes([start, end]) : curve(start, middle, end);
  const along = Math.atan2(end[1] - middle[1], end[0] - middle[0]);
  const barb = (side: number): Point => [
    end[0] - HEAD * Math.cos(along + side * 0.55),
    end[1] - HEAD * Math.sin(along + side * 0.55),
  ];
  return {
    paint: 'arrow',
    path: `${shaft}${line([barb(1), end])}${line([barb(-1), end])}`,
  };
}
