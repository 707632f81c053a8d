import type { LegPose } from '../../figure/script.ts';
import { SIDE_VIEW } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { MAT, onBack } from './postures.ts';

/** A lower leg along the seat, its knee over the hip. */
const onSeat = (z: number): LegPose => ({
  kind: 'reach',
  ankle: [44, 52, z],
  knee: [0, 1, 0],
});

/** Lying on the back with the lower legs on a chair: a resting position for a day when the back is in spasm. */
export const legsUpRest: Stretch = {
  id: 'legsUpRest',
  name: 'stretchesFloor.legsUpRest',
  about: 'stretchesFloor.legsUpRestAbout',
  areas: ['lowerBack', 'breath'],
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
  cautions: [
    { id: 'pregnant', advice: 'stretchesFloor.legsUpRestCautionPregnant' },
    { id: 'dizzy', advice: 'stretchesFloor.legsUpRestCautionDizzy' },
    { id: 'neck', advice: 'stretchesFloor.legsUpRestCautionNeck' },
    { id: 'hip', advice: 'stretchesFloor.legsUpRestCautionHip' },
    { id: 'balance', advice: 'stretchesFloor.legsUpRestCautionBalance' },
  ],
  instead: 'breathReset',
  figure: {
    view: SIDE_VIEW,
    props: [MAT, { type: 'chair', x: 26, turn: 180 }],
    marks: [{ area: 'lowerBack' }, { area: 'belly' }],
    poses: {
      start: onBack(14),
      rest: onBack(14, {
        rightArm: { kind: 'reach', wrist: { on: 'lowerBack', offset: [0, 12, 6] } },
        rightLeg: onSeat(9),
        leftLeg: onSeat(-9),
        eyesClosed: 1,
      }),
    },
  },
  sources: ['design.md §2 flare-up; lying with hips and knees bent at right angles is our choice'],
};
