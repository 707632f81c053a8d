// What lives here: the body's usual positions on the mat, from which the key poses of the floor stretches are made.
// What does not: a stretch's own data (one file each).
// To add one: a function from what differs to a pose, named after what the body does.
import { outward } from '../../figure/outward.ts';
import type { LegPose, Pose, Prop, ReachingArm, Side, View } from '../../figure/script.ts';
import type { Vector } from '../../figure/space.ts';

/** From the side, a little from the front and from above, so that both arms and both legs are seen. */
export const MAT_VIEW: View = { azimuth: 80, elevation: 9 };

/** The mat, its middle at `x`: under the middle of the body. */
export const mat = (x = 0): Prop => ({ type: 'mat', x });

/** Height of a wrist over a hand that lies flat on the mat, cm. */
const WRIST = 4;

/**
 * A palm on the mat at `x`, `apart` cm to its side, fingers forward. `elbow`: where the right elbow goes;
 * the left one mirrors it. Its length counts: the longer, the later the elbow leaves that direction.
 */
export const palm = (
  side: Side,
  x: number,
  apart: number,
  elbow: Vector = [-1, 0.6, 0.3],
): ReachingArm => ({
  kind: 'reach',
  wrist: [x, WRIST, outward(side) * apart],
  fingers: [1, 0, 0],
  elbow: [elbow[0], elbow[1], outward(side) * elbow[2]],
});

/** Both palms on the mat. */
export const palms = (
  x: number,
  apart: number,
  elbow?: Vector,
): Pick<Pose, 'rightArm' | 'leftArm'> => ({
  rightArm: palm('right', x, apart, elbow),
  leftArm: palm('left', x, apart, elbow),
});

/** Both legs alike. */
export const bothLegs = (leg: LegPose): Pick<Pose, 'rightLeg' | 'leftLeg'> => ({
  rightLeg: leg,
  leftLeg: leg,
});

/** Hands and knees, knees at x = 0, hands under the shoulders. */
export const allFours = (differing: Partial<Pose> = {}): Pose => ({
  root: { kind: 'knees', x: 0, apart: 9, back: 0 },
  pelvis: { bend: 77 },
  neck: { bend: -8 },
  ...palms(47, 17),
  ...bothLegs({ kind: 'kneeling' }),
  ...differing,
});

/** Sitting on the heels, hands on the thighs, knees at x = 0 and `apart` cm from the middle. */
export const onHeels = (apart: number, differing: Partial<Pose> = {}): Pose => ({
  root: { kind: 'knees', x: 0, apart, back: 69 },
  pelvis: { bend: 11 },
  neck: { bend: -6 },
  rightArm: onThigh('right'),
  leftArm: onThigh('left'),
  ...bothLegs({ kind: 'kneeling' }),
  ...differing,
});

const onThigh = (side: Side): ReachingArm => ({
  kind: 'reach',
  wrist: { on: `${side}Knee`, offset: [-25, 14.5, 0] },
  fingers: [1, -0.3, 0],
  elbow: [-1, 0.2, outward(side) * 0.4],
});

/** Lying on the front, head toward +x, legs long, forehead on the mat. */
export const onFront = (differing: Partial<Pose> = {}): Pose => ({
  root: { kind: 'hips', at: [0, 12, 0] },
  pelvis: { bend: 90 },
  neck: { bend: -2 },
  ...longLegs(),
  ...differing,
});

/** Both legs straight back along the mat, tops of the feet down. */
const longLegs = (): Pick<Pose, 'rightLeg' | 'leftLeg'> => ({
  rightLeg: longLeg('right'),
  leftLeg: longLeg('left'),
});

/** One leg straight back along the mat. `x` is where its ankle lies. */
export const longLeg = (side: Side, x = -83.7): LegPose => ({
  kind: 'reach',
  ankle: [x, 5, outward(side) * 9],
  knee: [0, -1, 0],
  toes: [-1, -0.1, 0],
});

/** Lying on the back, head toward -x, knees bent and feet flat at `feet`. */
export const onBack = (feet: number, differing: Partial<Pose> = {}): Pose => ({
  root: { kind: 'hips', at: [0, 13, 0] },
  pelvis: { bend: -91 },
  neck: { glide: 2.5 },
  rightArm: beside('right'),
  leftArm: beside('left'),
  rightLeg: footFlat('right', feet),
  leftLeg: footFlat('left', feet),
  ...differing,
});

/** A foot on the mat at `x`, hip-wide, its knee upward. */
export const footFlat = (side: Side, x: number): LegPose => ({
  kind: 'planted',
  sole: [x, 1, outward(side) * 10],
  knee: [0, 1, 0],
});

/** An arm along the mat, beside the body of someone lying on their back. */
const beside = (side: Side): ReachingArm => ({
  kind: 'reach',
  wrist: [8, WRIST, outward(side) * 25],
  fingers: [1, 0, 0],
  elbow: [0, 0.4, outward(side) * 1],
});
