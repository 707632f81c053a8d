// What lives here: the sitting positions that the stretches on a chair begin from.
// What does not: a single stretch's own key poses (its file), the measures of the body (../../figure).
// To add a position: a function here, once two stretches need it.
import { outward } from '../../figure/outward.ts';
import type { FreeArm, PlantedLeg, Pose, ReachingArm, Root, Side } from '../../figure/script.ts';

/** Sitting tall in the middle of the seat, 46 cm high. */
export const SEATED_ROOT: Root = { kind: 'hips', at: [0, 55, 0] };

/** A foot flat under its knee, `apart` cm from the middle. */
export const footFlat = (side: Side, apart = 12): PlantedLeg => ({
  kind: 'planted',
  sole: [42, 0, outward(side) * apart],
});

/** A hand lying on its thigh, the fingers at the knee. */
export const handOnThigh = (side: Side): ReachingArm => ({
  kind: 'reach',
  wrist: { on: `${side}Knee`, offset: [-15, 11.5, 0] },
  elbow: [-1, -0.3, outward(side) * 0.9],
  fingers: [1, -0.2, 0],
});

/** An arm hanging loose beside the seat. */
export const ARM_HANGING: FreeArm = { kind: 'free', open: 10, elbow: 12 };

/** Sitting tall, feet flat, hands on the thighs; `changes` is what differs. */
export const seated = (changes: Partial<Pose> = {}): Pose => ({
  root: SEATED_ROOT,
  rightArm: handOnThigh('right'),
  leftArm: handOnThigh('left'),
  rightLeg: footFlat('right'),
  leftLeg: footFlat('left'),
  ...changes,
});
