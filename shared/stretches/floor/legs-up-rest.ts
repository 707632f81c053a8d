import type { ReachingArm, Side } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { bothLegs, mat, MAT_VIEW, onBack } from './postures.ts';

/** Both legs drawn in, the feet above the seat. */
const DRAWN_IN = bothLegs({ kind: 'free', raise: 124, open: 3, knee: 106, ankle: -15 });
/** The lower legs along the seat, the knees over the hips. */
const ON_SEAT = bothLegs({ kind: 'free', raise: 91, open: 3, knee: 98, ankle: -10 });

/** A hand behind its own thigh. */
const behindThigh = (side: Side, aside: 1 | -1): ReachingArm => ({
  kind: 'reach',
  wrist: { on: `${side}Thigh`, offset: [7, 5, aside * 3] },
  elbow: [0, 0.3, aside],
});

/** Lying on the back with the lower legs on a chair: a resting place for a day when the back is in spasm. */
export const legsUpRest: Stretch = {
  id: 'legsUpRest',
  name: 'stretchesFloor.legsUpRest',
  about: 'stretchesFloor.legsUpRestAbout',
  areas: ['breath', 'lowerBack'],
  targets: [],
  place: 'floor',
  needs: ['mat', 'chair'],
  sides: 'together',
  role: 'breath',
  effort: 'easy',
  gentle: true,
  enter: { seconds: 8, breath: 'easy', cue: 'stretchesFloor.legsUpRestArrive', pose: 'rest' },
  parts: [
    {
      kind: 'cycle',
      phases: [
        { seconds: 4, breath: 'in', cue: 'stretchesFloor.legsUpRestIn', pose: 'rest' },
        { seconds: 6, breath: 'out', cue: 'stretchesFloor.legsUpRestOut', pose: 'rest' },
      ],
      rounds: { min: 2, usual: 4, max: 6 },
    },
    {
      kind: 'hold',
      cue: 'stretchesFloor.legsUpRestHold',
      pose: 'rest',
      seconds: { min: 20, usual: 60, max: 600 },
    },
  ],
  exit: { seconds: 6, breath: 'easy', cue: 'stretchesFloor.legsUpRestLower', pose: 'start' },
  cautions: [{ id: 'pregnant', advice: 'stretchesFloor.legsUpRestCautionPregnant' }],
  adapt: [
    { id: 'dizzy', advice: 'stretchesFloor.legsUpRestCautionDizzy' },
    { id: 'neck', advice: 'stretchesFloor.legsUpRestCautionNeck' },
    { id: 'hip', advice: 'stretchesFloor.legsUpRestCautionHip' },
    { id: 'balance', advice: 'stretchesFloor.legsUpRestCautionBalance' },
  ],
  instead: 'breathReset',
  figure: {
    view: MAT_VIEW,
    props: [mat(-8), { type: 'chair', x: 37, turn: 180 }],
    marks: [{ area: 'lowerBack' }, { area: 'belly' }],
    poses: {
      start: onBack(30, {
        rightArm: behindThigh('right', 1),
        leftArm: behindThigh('left', -1),
        ...DRAWN_IN,
      }),
      rest: onBack(30, {
        rightArm: {
          kind: 'reach',
          wrist: { on: 'lowerBack', offset: [-4, 13, 8] },
          fingers: [0.3, 0, -1],
          elbow: [0, -0.4, 1],
        },
        leftArm: {
          kind: 'reach',
          wrist: { on: 'lowerBack', offset: [-12, 13, -8] },
          fingers: [0.3, 0, 1],
          elbow: [0, -0.4, -1],
        },
        ...ON_SEAT,
        eyesClosed: 1,
      }),
    },
  },
  sources: ['design.md §2 flare-up; lying with hips and knees bent at right angles is our choice'],
};
