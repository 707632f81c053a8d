import type { Pose } from '../../figure/script.ts';
import { CORNER_VIEW } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { mat } from './postures.ts';

/** On the floor, the left leg long, the right foot outside the left thigh, hands holding the shin. */
const sitting = (differing: Partial<Pose> = {}): Pose => ({
  root: { kind: 'hips', at: [0, 11, 0] },
  pelvis: { bend: -8 },
  lumbar: { bend: 8 },
  chest: { bend: 8 },
  rightArm: {
    kind: 'reach',
    wrist: { on: 'rightKnee', offset: [3, -4, 8] },
    fingers: [1, -0.3, 0.2],
    elbow: [-1, 0, 0.4],
  },
  leftArm: {
    kind: 'reach',
    wrist: { on: 'rightKnee', offset: [4, -9, 10] },
    fingers: [-0.6, 0, 0.8],
    elbow: [1, 0, -0.6],
  },
  rightLeg: { kind: 'planted', sole: [42, 1, -20], knee: [0, 1, 0.1] },
  leftLeg: { kind: 'reach', ankle: [83.8, 6, -9], knee: [0, 1, 0], toes: [0.1, 1, 0] },
  ...differing,
});

/** As tall as one can sit with a knee up. */
const TALL = { pelvis: { bend: -6 }, lumbar: { bend: 4 }, chest: {} };

/** Seated twist (Ardha Matsyendrasana), floor form. Its chair form is the chair twist. */
export const seatedTwist: Stretch = {
  id: 'seatedTwist',
  name: 'stretchesFloor.seatedTwist',
  about: 'stretchesFloor.seatedTwistAbout',
  pose: 'ardhaMatsyendra',
  areas: ['lowerBack', 'upperBack', 'hips'],
  targets: ['lowerBack'],
  place: 'floor',
  needs: ['mat'],
  sides: 'each',
  role: 'stretch',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 6, breath: 'in', cue: 'stretchesFloor.seatedTwistGrow', pose: 'tall' },
  parts: [
    {
      kind: 'cycle',
      phases: [{ seconds: 5, breath: 'out', cue: 'stretchesFloor.seatedTwistTurn', pose: 'hold' }],
      rounds: { min: 1, usual: 1, max: 1 },
    },
    {
      kind: 'hold',
      cue: 'stretchesFloor.seatedTwistHold',
      pose: 'hold',
      seconds: { min: 15, usual: 20, max: 45 },
    },
  ],
  exit: { seconds: 5, breath: 'out', cue: 'stretchesFloor.seatedTwistUnwind', pose: 'start' },
  cautions: [
    { id: 'disc', advice: 'stretchesFloor.seatedTwistCautionDisc' },
    { id: 'backSurgery', advice: 'stretchesFloor.seatedTwistCautionBackSurgery' },
    { id: 'abdominalSurgery', advice: 'stretchesFloor.seatedTwistCautionAbdominalSurgery' },
    { id: 'osteoporosis', advice: 'stretchesFloor.seatedTwistCautionOsteoporosis' },
    { id: 'sacroiliac', advice: 'stretchesFloor.seatedTwistCautionSacroiliac' },
    { id: 'pregnant', advice: 'stretchesFloor.seatedTwistCautionPregnant' },
    { id: 'hip', advice: 'stretchesFloor.seatedTwistCautionHip' },
  ],
  adapt: [
    { id: 'knee', advice: 'stretchesFloor.seatedTwistCautionKnee' },
    { id: 'shoulder', advice: 'stretchesFloor.seatedTwistCautionShoulder' },
    { id: 'wrist', advice: 'stretchesFloor.seatedTwistCautionWrist' },
    { id: 'neck', advice: 'stretchesFloor.seatedTwistCautionNeck' },
    { id: 'hamstringStrain', advice: 'stretchesFloor.seatedTwistCautionHamstringStrain' },
  ],
  instead: 'chairTwist',
  figure: {
    view: CORNER_VIEW,
    props: [mat(14)],
    marks: [{ area: 'ribs' }, { area: 'lowerBack' }, { area: 'hipSide', side: 'right' }],
    poses: {
      start: sitting(),
      tall: sitting(TALL),
      hold: sitting({
        pelvis: { ...TALL.pelvis, turn: 3 },
        lumbar: { ...TALL.lumbar, turn: 10 },
        chest: { turn: 34 },
        neck: { turn: 32 },
        rightArm: {
          kind: 'reach',
          wrist: [-27, 4, 26],
          fingers: [-0.4, 0, 1],
          elbow: [-1, 0, 0],
        },
      }),
    },
  },
  sources: ['health.md §3.1 pose 5'],
};
