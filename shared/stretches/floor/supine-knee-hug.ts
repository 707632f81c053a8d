import type { ReachingArm } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { mat, MAT_VIEW, onBack } from './postures.ts';

/** A hand behind the right thigh. */
const behindThigh = (aside: 1 | -1): ReachingArm => ({
  kind: 'reach',
  wrist: { on: 'rightThigh', offset: [1, 11, aside * 7] },
  fingers: [0.3, 0.3, -aside],
  elbow: [0, 0.3, aside],
});

/** One knee drawn in on the back: a quiet end for a floor routine. */
export const supineKneeHug: Stretch = {
  id: 'supineKneeHug',
  name: 'stretchesFloor.supineKneeHug',
  about: 'stretchesFloor.supineKneeHugAbout',
  areas: ['lowerBack', 'hips'],
  targets: ['lowerBack'],
  place: 'floor',
  needs: ['mat'],
  sides: 'each',
  role: 'stretch',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 6, breath: 'out', cue: 'stretchesFloor.supineKneeHugDraw', pose: 'hold' },
  parts: [
    {
      kind: 'hold',
      cue: 'stretchesFloor.supineKneeHugHold',
      pose: 'hold',
      seconds: { min: 15, usual: 20, max: 40 },
    },
  ],
  exit: { seconds: 4, breath: 'in', cue: 'stretchesFloor.supineKneeHugRelease', pose: 'start' },
  cautions: [
    { id: 'hip', advice: 'stretchesFloor.supineKneeHugCautionHip' },
    { id: 'pregnant', advice: 'stretchesFloor.supineKneeHugCautionPregnant' },
    { id: 'osteoporosis', advice: 'stretchesFloor.supineKneeHugCautionOsteoporosis' },
    { id: 'disc', advice: 'stretchesFloor.supineKneeHugCautionDisc' },
    { id: 'backSurgery', advice: 'stretchesFloor.supineKneeHugCautionBackSurgery' },
    { id: 'sacroiliac', advice: 'stretchesFloor.supineKneeHugCautionSacroiliac' },
  ],
  adapt: [{ id: 'dizzy', advice: 'stretchesFloor.supineKneeHugCautionDizzy' }],
  instead: 'catCow',
  figure: {
    view: MAT_VIEW,
    props: [mat(-8)],
    marks: [{ area: 'lowerBack' }, { area: 'glute', side: 'right' }],
    poses: {
      start: onBack(40),
      hold: onBack(40, {
        rightArm: behindThigh(1),
        leftArm: behindThigh(-1),
        rightLeg: { kind: 'free', raise: 132, knee: 118, ankle: -20 },
      }),
    },
  },
  sources: ['health.md §3.2 seated knee hug, on the back'],
};
