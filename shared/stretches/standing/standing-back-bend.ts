import type { Pose } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { STANDING_HIPS, standing } from './postures.ts';

/** Hands on the back of the pelvis, fingers down, elbows behind. */
const handsBehind: Partial<Pose> = {
  rightArm: {
    kind: 'reach',
    wrist: { on: 'hips', offset: [-11, 6, 10] },
    elbow: [-1, 0, 0.5],
    fingers: [0.2, -1, -0.2],
  },
  leftArm: {
    kind: 'reach',
    wrist: { on: 'hips', offset: [-11, 6, -10] },
    elbow: [-1, 0, -0.5],
    fingers: [0.2, -1, 0.2],
  },
};

/** The cobra's standing form: lean back from the chest, a few times, with the breath. */
export const standingBackBend: Stretch = {
  id: 'standingBackBend',
  name: 'stretchesStanding.standingBackBend',
  about: 'stretchesStanding.standingBackBendAbout',
  pose: 'bhujangasana',
  areas: ['lowerBack', 'upperBack'],
  targets: ['lowerBack'],
  place: 'standing',
  needs: [],
  sides: 'together',
  role: 'mobilise',
  effort: 'easy',
  gentle: false,
  enter: {
    seconds: 5,
    breath: 'in',
    cue: 'stretchesStanding.standingBackBendArrive',
    pose: 'tall',
  },
  parts: [
    {
      kind: 'cycle',
      phases: [
        {
          seconds: 3,
          breath: 'out',
          cue: 'stretchesStanding.standingBackBendLean',
          pose: 'back',
        },
        {
          seconds: 3,
          breath: 'in',
          cue: 'stretchesStanding.standingBackBendReturn',
          pose: 'tall',
        },
      ],
      rounds: { min: 3, usual: 5, max: 10 },
    },
  ],
  exit: { seconds: 4, breath: 'out', cue: 'stretchesStanding.standingBackBendEnd', pose: 'start' },
  cautions: [
    { id: 'extensionHurts', advice: 'stretchesStanding.standingBackBendCautionExtensionHurts' },
    { id: 'pregnant', advice: 'stretchesStanding.standingBackBendCautionPregnant' },
    { id: 'abdominalSurgery', advice: 'stretchesStanding.standingBackBendCautionAbdominalSurgery' },
    { id: 'osteoporosis', advice: 'stretchesStanding.standingBackBendCautionOsteoporosis' },
    { id: 'backSurgery', advice: 'stretchesStanding.standingBackBendCautionBackSurgery' },
    { id: 'disc', advice: 'stretchesStanding.standingBackBendCautionDisc' },
    { id: 'dizzy', advice: 'stretchesStanding.standingBackBendCautionDizzy' },
    { id: 'balance', advice: 'stretchesStanding.standingBackBendCautionBalance' },
  ],
  adapt: [
    { id: 'sacroiliac', advice: 'stretchesStanding.standingBackBendCautionSacroiliac' },
    { id: 'neck', advice: 'stretchesStanding.standingBackBendCautionNeck' },
    { id: 'shoulder', advice: 'stretchesStanding.standingBackBendCautionShoulder' },
  ],
  instead: 'seatedCatCow',
  figure: {
    view: { azimuth: 102, elevation: 4 },
    props: [],
    marks: [{ area: 'lowerBack' }],
    poses: {
      start: standing(),
      tall: standing({ ...handsBehind, chest: { bend: -5 }, neck: { bend: 4 } }),
      back: standing({
        ...handsBehind,
        root: { kind: 'hips', at: [13, STANDING_HIPS - 1, 0] },
        pelvis: { bend: -12 },
        lumbar: { bend: -20 },
        chest: { bend: -16 },
        neck: { bend: 18 },
        girdle: { right: { back: 4, up: -1 }, left: { back: 4, up: -1 } },
      }),
    },
  },
  sources: ['health.md §3.1 pose 6, standing back-bend'],
};
