import type { ArmPose, FigureScript } from '../figure/script.ts';
import { footAt, standing } from '../stretches/standing/postures.ts';

/** Away from the body, so that hips and wrists lie apart. */
const arm: ArmPose = { kind: 'free', open: 20, elbow: 6 };

/** Somebody standing at ease, seen from straight behind: their left is on the left. */
export const BODY_BACK: FigureScript = {
  view: { azimuth: 180, elevation: 4 },
  props: [],
  marks: [],
  poses: {
    start: standing({
      rightArm: arm,
      leftArm: arm,
      rightLeg: footAt(0, 13),
      leftLeg: footAt(0, -13),
    }),
  },
};
