import { SIDE_VIEW } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { MAT, onBack } from './postures.ts';

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
    { id: 'dizzy', advice: 'stretchesFloor.supineKneeHugCautionDizzy' },
  ],
  instead: 'seatedKneeHug',
  figure: {
    view: SIDE_VIEW,
    props: [MAT],
    marks: [{ area: 'lowerBack' }, { area: 'glute', side: 'right' }],
    poses: {
      start: onBack(40),
      hold: onBack(40, {
        rightArm: { kind: 'reach', wrist: { on: 'rightThigh', offset: [6, -7, 4] } },
        leftArm: { kind: 'reach', wrist: { on: 'rightThigh', offset: [6, -7, -5] } },
        rightLeg: { kind: 'free', raise: 128, knee: 125 },
      }),
    },
  },
  sources: ['health.md §3.2 seated knee hug, on the back'],
};
