import type { Pose } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { seated } from './postures.ts';

/** Both hands behind the right thigh, near the knee. */
const holding: Pick<Pose, 'rightArm' | 'leftArm'> = {
  rightArm: {
    kind: 'reach',
    wrist: { on: 'rightThigh', offset: [11, 0, 6] },
    elbow: [-1, -0.6, 0.5],
    fingers: [0.2, 0.2, -1],
  },
  leftArm: {
    kind: 'reach',
    wrist: { on: 'rightThigh', offset: [11, -1, -6] },
    elbow: [-1, -0.6, -0.5],
    fingers: [0.2, 0.2, 1],
  },
};

/** One knee drawn in toward the chest, held behind the thigh. */
export const seatedKneeHug: Stretch = {
  id: 'seatedKneeHug',
  name: 'stretchesChair.seatedKneeHug',
  about: 'stretchesChair.seatedKneeHugAbout',
  areas: ['lowerBack', 'hips'],
  targets: ['lowerBack'],
  place: 'chair',
  needs: ['chair'],
  sides: 'each',
  role: 'stretch',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 4, breath: 'in', cue: 'stretchesChair.seatedKneeHugEnter', pose: 'lift' },
  parts: [
    {
      kind: 'cycle',
      phases: [
        { seconds: 4, breath: 'out', cue: 'stretchesChair.seatedKneeHugDraw', pose: 'hold' },
      ],
      rounds: { min: 1, usual: 1, max: 1 },
    },
    {
      kind: 'hold',
      cue: 'stretchesChair.seatedKneeHugHold',
      pose: 'hold',
      seconds: { min: 12, usual: 20, max: 30 },
    },
  ],
  exit: { seconds: 4, breath: 'out', cue: 'stretchesChair.seatedKneeHugExit', pose: 'start' },
  cautions: [
    { id: 'hip', advice: 'stretchesChair.seatedKneeHugCautionHip' },
    { id: 'osteoporosis', advice: 'stretchesChair.seatedKneeHugCautionOsteoporosis' },
    { id: 'disc', advice: 'stretchesChair.seatedKneeHugCautionDisc' },
    { id: 'backSurgery', advice: 'stretchesChair.seatedKneeHugCautionBackSurgery' },
    { id: 'abdominalSurgery', advice: 'stretchesChair.seatedKneeHugCautionAbdominalSurgery' },
    { id: 'pregnant', advice: 'stretchesChair.seatedKneeHugCautionPregnant' },
    { id: 'sacroiliac', advice: 'stretchesChair.seatedKneeHugCautionSacroiliac' },
  ],
  adapt: [{ id: 'knee', advice: 'stretchesChair.seatedKneeHugCautionKnee' }],
  instead: 'chairTwist',
  figure: {
    view: { azimuth: 80, elevation: 6 },
    props: [{ type: 'chair' }],
    marks: [{ area: 'lowerBack' }, { area: 'glute', side: 'right' }],
    poses: {
      start: seated(),
      lift: seated({
        ...holding,
        rightLeg: { kind: 'free', raise: 112, knee: 96, ankle: -12 },
        lumbar: { bend: 5 },
        chest: { bend: 7 },
      }),
      hold: seated({
        ...holding,
        rightLeg: { kind: 'free', raise: 139, knee: 98, ankle: -14 },
      }),
    },
  },
  sources: ['health.md §3.2 seated knee hug; Garber 2011 (dose)'],
};
