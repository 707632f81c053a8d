// What lives here: the solved body: where every joint is. What drawing, tests and measures read.
// What does not: key poses (script.ts), solving them (solve.ts).
// To add a joint: here, where it is solved, and where it is drawn.
import type { Axes } from './axes.ts';
import { BALL } from './proportions.ts';
import type { BodyPoint, LimbPoint, Side, TrunkPoint } from './script.ts';
import type { Vector } from './space.ts';
import { between, beyond } from './vector.ts';

/** A joint of the spine, and which way the part above it faces. */
export interface Vertebra extends Axes {
  readonly at: Vector;
}

/** Pelvis, spine, neck and head. */
export interface Trunk {
  readonly pelvis: Vertebra;
  /** From the hips up to the base of the neck; the first lies in the pelvis. */
  readonly spine: readonly Vertebra[];
  readonly chest: Vertebra;
  readonly neck: Vertebra;
  /** `at` is the middle of the head. */
  readonly head: Vertebra;
  readonly hips: Readonly<Record<Side, Vector>>;
  readonly shoulders: Readonly<Record<Side, Vector>>;
}

/** Shoulder, elbow, wrist and where the fingers end. `palm`: where the palm faces. */
export interface Arm {
  readonly shoulder: Vector;
  readonly elbow: Vector;
  readonly wrist: Vector;
  readonly tip: Vector;
  readonly palm: Vector;
}

/** Hip, knee, ankle; the directions of the toes and of the sole; `ball` and `tip` bend where the heel is lifted. */
export interface Leg {
  readonly hip: Vector;
  readonly knee: Vector;
  readonly ankle: Vector;
  readonly toes: Vector;
  readonly sole: Vector;
  /** Direction of the foot beyond the ball. */
  readonly toeTips: Vector;
  /** Which way the knee faces. */
  readonly front: Vector;
}

export interface Skeleton {
  readonly trunk: Trunk;
  readonly arms: Readonly<Record<Side, Arm>>;
  readonly legs: Readonly<Record<Side, Leg>>;
  readonly eyesClosed: number;
  /** How full of air the chest is, 0 to 1. */
  readonly breath: number;
  /** How far limbs fall short of what they should reach, cm; a key pose that has any is wrong. */
  readonly short: number;
}

/** A body still being solved: limbs come one after another. */
export type Unfinished = Pick<Skeleton, 'trunk'> & {
  readonly arms: Partial<Skeleton['arms']>;
  readonly legs: Partial<Skeleton['legs']>;
};

const middle = (a: Vector, b: Vector): Vector => between(a, b, 0.5);

const TRUNK_POINTS: Readonly<Record<TrunkPoint, (trunk: Trunk) => Vector>> = {
  hips: ({ pelvis }) => pelvis.at,
  lowerBack: ({ spine, pelvis }) => (spine[1] ?? pelvis).at,
  chest: ({ chest }) => chest.at,
  neck: ({ neck }) => neck.at,
  head: ({ head }) => head.at,
};

const ofLeg =
  (read: (leg: Leg) => Vector) =>
  ({ legs }: Unfinished, side: Side): Vector | undefined => {
    const leg = legs[side];
    return leg && read(leg);
  };

const LIMB_POINTS: Readonly<
  Record<LimbPoint, (body: Unfinished, side: Side) => Vector | undefined>
> = {
  Shoulder: ({ trunk }, side) => trunk.shoulders[side],
  Elbow: ({ arms }, side) => arms[side]?.elbow,
  Wrist: ({ arms }, side) => arms[side]?.wrist,
  Hip: ({ trunk }, side) => trunk.hips[side],
  Thigh: ofLeg((leg) => middle(leg.hip, leg.knee)),
  Knee: ofLeg((leg) => leg.knee),
  Shin: ofLeg((leg) => middle(leg.knee, leg.ankle)),
  Ankle: ofLeg((leg) => leg.ankle),
  Foot: ofLeg((leg) => beyond(leg.ankle, leg.toes, BALL)),
};

/** Where a part of the body is; undefined while its limb is not solved. */
export function pointOf(body: Unfinished, point: BodyPoint): Vector | undefined {
  if (isTrunkPoint(point)) return TRUNK_POINTS[point](body.trunk);
  const side: Side = point.startsWith('right') ? 'right' : 'left';
  return LIMB_POINTS[point.slice(side.length) as LimbPoint](body, side);
}

const isTrunkPoint = (point: BodyPoint): point is TrunkPoint => point in TRUNK_POINTS;
