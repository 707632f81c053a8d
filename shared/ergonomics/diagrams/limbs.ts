import { outward } from '../../figure/outward.ts';
import type { ArmPose, Side } from '../../figure/script.ts';
import type { Vector } from '../../figure/space.ts';
import type { Sitting } from './sitting.ts';

/** A hand lying on its thigh. */
const onThigh = (side: Side): ArmPose => ({
  kind: 'reach',
  wrist: { on: `${side}Knee`, offset: [-18, 11.5, 0] },
  elbow: [-1, -0.3, outward(side) * 0.9],
  fingers: [1, -0.2, 0],
});

/** Both hands in the lap. */
export const ON_LAP = { rightArm: onThigh('right'), leftArm: onThigh('left') };

/** A hand put down with its wrist at a place, the elbow out to its side by so much. */
export const handAt = (wrist: Vector, out = 0.4, fingers: Vector = [1, -0.12, 0]): ArmPose => ({
  kind: 'reach',
  wrist,
  elbow: [-0.5, -1, out * Math.sign(wrist[2] || 1)],
  fingers,
});

/** Both legs stretched out, crossed at the ankles. */
export const STRETCHED: Partial<Sitting> = {
  rightLeg: { kind: 'reach', ankle: [70, 14, 1], knee: [0.3, 1, 0], toes: [0.5, 1, 0] },
  leftLeg: { kind: 'reach', ankle: [68, 7, -2], knee: [0.3, 1, 0], toes: [0.5, 1, 0] },
};
