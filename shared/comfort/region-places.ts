// What lives here: where on the picture of the body each place is, and which one lies beside another.
// What does not: the picture (body-back.ts), the places (regions.ts), choosing them (renderer/features/comfort).
// To add a place: its point on the body in POINTS.
import { cameraOf, project } from '../figure/camera.ts';
import type { Point } from '../figure/camera.ts';
import { poseOf } from '../figure/motion.ts';
import type { BodyPoint } from '../figure/script.ts';
import { pointOf } from '../figure/skeleton.ts';
import { solvePose } from '../figure/solve.ts';
import type { Vector } from '../figure/space.ts';
import { between } from '../figure/vector.ts';
import { viewBoxOf } from '../figure/view-box.ts';
import type { ViewBox } from '../figure/view-box.ts';
import { BODY_BACK } from './body-back.ts';
import { REGION_IDS } from './regions.ts';
import type { RegionId } from './regions.ts';

/** A place on the body: one of its points, or so far (0 to 1) on the way from one to another. */
type OnBody = readonly [at: BodyPoint] | readonly [from: BodyPoint, to: BodyPoint, share: number];

const POINTS: Readonly<Record<RegionId, OnBody>> = {
  head: ['head'],
  neck: ['neck'],
  leftShoulder: ['leftShoulder'],
  rightShoulder: ['rightShoulder'],
  upperBack: ['chest', 'lowerBack', 0.15],
  leftArm: ['leftElbow'],
  rightArm: ['rightElbow'],
  leftWrist: ['leftWrist'],
  rightWrist: ['rightWrist'],
  lowerBack: ['lowerBack', 'chest', 0.25],
  leftHip: ['leftHip', 'leftThigh', 0.15],
  rightHip: ['rightHip', 'rightThigh', 0.15],
  leftLeg: ['leftThigh'],
  rightLeg: ['rightThigh'],
  leftKnee: ['leftKnee'],
  rightKnee: ['rightKnee'],
  leftFoot: ['leftAnkle'],
  rightFoot: ['rightAnkle'],
};

/** A round place, as shares of the picture: its middle from the left and the top, and its width. */
export interface RegionPlace {
  readonly region: RegionId;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** How wide the picture is, measured by its height: the square of the figure without its empty sides. */
export const PICTURE_ASPECT = 0.62;
/** No place is wider than this, cm. */
const WIDEST = 20;

const skeleton = solvePose(poseOf(BODY_BACK, 'start'));
const camera = cameraOf(BODY_BACK.view);

function at(point: BodyPoint): Vector {
  const found = pointOf(skeleton, point);
  if (!found) throw new RangeError(`the body has no ${point}`);
  return found;
}

function middleOf(region: RegionId): Point {
  const [from, to = from, share = 0] = POINTS[region];
  return project(camera, between(at(from), at(to), share));
}
const middles = new Map(REGION_IDS.map((region) => [region, middleOf(region)]));
const apart = ([x, y]: Point, [u, v]: Point): number => Math.hypot(x - u, y - v);

/** All places, from head to foot. Each is as wide as it can be without touching another. */
export const REGION_PLACES: readonly RegionPlace[] = [...middles].map(([region, middle]) => {
  const { x, y, width, height }: ViewBox = viewBoxOf(BODY_BACK);
  const shown = height * PICTURE_ASPECT;
  const others = [...middles].filter(([other]) => other !== region);
  const room = Math.min(WIDEST, ...others.map(([, other]) => apart(middle, other)));
  return {
    region,
    left: (middle[0] - (x + (width - shown) / 2)) / shown,
    top: (middle[1] - y) / height,
    width: room / shown,
  };
});

/** The keys that lead from one place to another, and where to. */
const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The place that an arrow key leads to on the picture: the nearest one that way. null for no arrow key, or none there. */
export function regionBeside(region: RegionId, key: string): RegionId | null {
  const direction = DIRECTIONS[key];
  const from = middles.get(region);
  if (!direction || !from) return null;
  const costs = [...middles].flatMap(([other, [x, y]]) => {
    const [dx, dy] = [x - from[0], y - from[1]];
    const along = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1] - dy * direction[0]);
    // What lies more aside than ahead is another direction.
    return along > 1 && aside <= 2 * along ? [{ other, cost: along + 2 * aside }] : [];
  });
  return costs.sort((a, b) => a.cost - b.cost)[0]?.other ?? null;
}
