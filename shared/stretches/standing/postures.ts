// What lives here: the poses that standing stretches begin and end in, and where hands rest on a desk.
// What does not: a stretch's own key poses (the files beside), what a pose is made of (../../figure/script.ts).
// To add one: a function here, once a second stretch needs it.
import type { ArmPose, PlantedLeg, Pose, ReachingArm, View } from '../../figure/script.ts';

/** From the side, a little from the front and from above, so that the desk and both arms and legs are seen. */
export const DESK_VIEW: View = { azimuth: 78, elevation: 8 };

/** Height of hips over straight, unlocked legs, cm. */
export const STANDING_HIPS = 90.4;

/** A foot flat on the ground with its ankle over `x`, hip-wide; `z` is negative for the left one. */
export const footAt = (x: number, z: number): PlantedLeg => ({
  kind: 'planted',
  sole: [x, 0, z],
});

/** Standing at ease, arms hanging. */
export const standing = (changes: Partial<Pose> = {}, x = 0): Pose => ({
  root: { kind: 'hips', at: [x, STANDING_HIPS, 0] },
  rightArm: { kind: 'free', elbow: 8, open: 4 },
  leftArm: { kind: 'free', elbow: 8, open: 4 },
  rightLeg: footAt(x, 9),
  leftLeg: footAt(x, -9),
  ...changes,
});

/** A hand flat on a desk, its wrist over `x`. The desk's top is 73 cm high. */
const handOnDesk = (x: number, z: number): ReachingArm => ({
  kind: 'reach',
  wrist: [x, 77, z],
  elbow: [-0.6, -0.6, z > 0 ? 0.3 : -0.3],
  fingers: [1, -0.12, 0],
});

/** Both hands flat on a desk, shoulder-wide. */
export const handsOnDesk = (x: number): Readonly<Record<'rightArm' | 'leftArm', ReachingArm>> => ({
  rightArm: handOnDesk(x, 17),
  leftArm: handOnDesk(x, -17),
});

const fingertipsOnDesk = (x: number, z: number): ArmPose => ({
  kind: 'reach',
  wrist: [x, 89.5, z],
  fingers: [0.35, -0.94, 0],
});

/** Fingertips of both hands on a desk, for one who stands close and tall. */
export const fingersOnDesk = (x: number): Pick<Pose, 'rightArm' | 'leftArm'> => ({
  rightArm: fingertipsOnDesk(x, 17),
  leftArm: fingertipsOnDesk(x, -17),
});

/** Hands at the waist, elbows out. */
export const handsAtWaist: Pick<Pose, 'rightArm' | 'leftArm'> = {
  rightArm: {
    kind: 'reach',
    wrist: { on: 'rightHip', offset: [-4, 12, 8] },
    elbow: [-1, 0, 1],
    fingers: [0.7, -0.5, -0.5],
  },
  leftArm: {
    kind: 'reach',
    wrist: { on: 'leftHip', offset: [-4, 12, -8] },
    elbow: [-1, 0, -1],
    fingers: [0.7, -0.5, 0.5],
  },
};
