import type { Stretch } from '../stretch.ts';
import { DESK_VIEW, footAt, handsOnDesk } from './postures.ts';

const FEET = -52;
const hands = handsOnDesk(44);
const planted = {
  // Elbows to the sides, so that arms and back look like one line.
  rightArm: { ...hands.rightArm, elbow: [-0.2, -0.2, 1] },
  leftArm: { ...hands.leftArm, elbow: [-0.2, -0.2, -1] },
  rightLeg: footAt(FEET, 9),
  leftLeg: footAt(FEET, -9),
} as const;

/** The downward dog on a desk: arms and back in one line, hips over heels. */
export const deskDog: Stretch = {
  id: 'deskDog',
  name: 'stretchesStanding.deskDog',
  about: 'stretchesStanding.deskDogAbout',
  pose: 'adhoMukha',
  areas: ['hamstrings', 'upperBack', 'lowerBack'],
  targets: ['hamstrings'],
  place: 'standing',
  needs: ['desk'],
  sides: 'together',
  role: 'stretch',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 6, breath: 'out', cue: 'stretchesStanding.deskDogArrive', pose: 'hold' },
  parts: [
    {
      kind: 'hold',
      cue: 'stretchesStanding.deskDogHold',
      pose: 'hold',
      seconds: { min: 15, usual: 20, max: 30 },
    },
  ],
  exit: { seconds: 6, breath: 'in', cue: 'stretchesStanding.deskDogEnd', pose: 'start' },
  cautions: [
    { id: 'wrist', advice: 'stretchesStanding.deskDogCautionWrist' },
    { id: 'shoulder', advice: 'stretchesStanding.deskDogCautionShoulder' },
    { id: 'highBloodPressure', advice: 'stretchesStanding.deskDogCautionHighBloodPressure' },
    { id: 'glaucoma', advice: 'stretchesStanding.deskDogCautionGlaucoma' },
    { id: 'dizzy', advice: 'stretchesStanding.deskDogCautionDizzy' },
    { id: 'disc', advice: 'stretchesStanding.deskDogCautionDisc' },
    { id: 'backSurgery', advice: 'stretchesStanding.deskDogCautionBackSurgery' },
    { id: 'osteoporosis', advice: 'stretchesStanding.deskDogCautionOsteoporosis' },
    { id: 'hamstringStrain', advice: 'stretchesStanding.deskDogCautionHamstringStrain' },
    { id: 'pregnant', advice: 'stretchesStanding.deskDogCautionPregnant' },
  ],
  adapt: [
    { id: 'hip', advice: 'stretchesStanding.deskDogCautionHip' },
    { id: 'balance', advice: 'stretchesStanding.deskDogCautionBalance' },
  ],
  instead: 'standingHamstring',
  figure: {
    view: DESK_VIEW,
    props: [{ type: 'desk' }],
    marks: [{ area: 'hamstring' }, { area: 'upperBack' }],
    poses: {
      start: {
        ...planted,
        root: { kind: 'hips', at: [-34, 86, 0] },
        pelvis: { bend: 53 },
        lumbar: { bend: 4 },
        neck: { bend: -10 },
      },
      hold: {
        ...planted,
        root: { kind: 'hips', at: [-53, 87, 0] },
        pelvis: { bend: 90 },
        lumbar: { bend: 4 },
        chest: { bend: 3 },
        neck: { bend: 4 },
      },
    },
  },
  sources: ['health.md §3.1 pose 3, desk dog'],
};
