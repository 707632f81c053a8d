import type { Pose } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { standing } from './postures.ts';

const handsOn = (part: 'Hip' | 'Shin', forward: number, up: number): Partial<Pose> => ({
  rightArm: {
    kind: 'reach',
    wrist: { on: `right${part}`, offset: [forward, up, 4] },
    elbow: [-0.2, 0, 1],
    fingers: [0.2, -1, -0.1],
  },
  leftArm: {
    kind: 'reach',
    wrist: { on: `left${part}`, offset: [forward, up, -4] },
    elbow: [-0.2, 0, -1],
    fingers: [0.2, -1, 0.1],
  },
});

/** Soft forward fold: knees bent, hands sliding down the legs, head hanging. */
export const softForwardFold: Stretch = {
  id: 'softForwardFold',
  name: 'stretchesStanding.softForwardFold',
  about: 'stretchesStanding.softForwardFoldAbout',
  areas: ['hamstrings', 'lowerBack', 'upperBack'],
  targets: ['hamstrings'],
  place: 'standing',
  needs: [],
  sides: 'together',
  role: 'stretch',
  effort: 'easy',
  gentle: false,
  enter: {
    seconds: 7,
    breath: 'out',
    cue: 'stretchesStanding.softForwardFoldArrive',
    pose: 'hold',
  },
  parts: [
    {
      kind: 'hold',
      cue: 'stretchesStanding.softForwardFoldHold',
      pose: 'hold',
      seconds: { min: 10, usual: 15, max: 20 },
    },
  ],
  exit: { seconds: 6, breath: 'in', cue: 'stretchesStanding.softForwardFoldEnd', pose: 'start' },
  cautions: [
    {
      id: 'highBloodPressure',
      advice: 'stretchesStanding.softForwardFoldCautionHighBloodPressure',
    },
    { id: 'glaucoma', advice: 'stretchesStanding.softForwardFoldCautionGlaucoma' },
    { id: 'dizzy', advice: 'stretchesStanding.softForwardFoldCautionDizzy' },
    { id: 'osteoporosis', advice: 'stretchesStanding.softForwardFoldCautionOsteoporosis' },
    { id: 'disc', advice: 'stretchesStanding.softForwardFoldCautionDisc' },
    { id: 'backSurgery', advice: 'stretchesStanding.softForwardFoldCautionBackSurgery' },
    { id: 'hamstringStrain', advice: 'stretchesStanding.softForwardFoldCautionHamstringStrain' },
    { id: 'hip', advice: 'stretchesStanding.softForwardFoldCautionHip' },
    { id: 'pregnant', advice: 'stretchesStanding.softForwardFoldCautionPregnant' },
    { id: 'balance', advice: 'stretchesStanding.softForwardFoldCautionBalance' },
  ],
  adapt: [
    { id: 'neck', advice: 'stretchesStanding.softForwardFoldCautionNeck' },
    { id: 'abdominalSurgery', advice: 'stretchesStanding.softForwardFoldCautionAbdominalSurgery' },
  ],
  instead: 'deskDog',
  figure: {
    view: { azimuth: 78, elevation: 7 },
    props: [],
    marks: [{ area: 'hamstring' }, { area: 'lowerBack' }],
    poses: {
      start: standing(handsOn('Hip', 9, -6)),
      hold: standing({
        ...handsOn('Shin', 6.5, -1),
        root: { kind: 'hips', at: [-14, 81.5, 0] },
        pelvis: { bend: 86 },
        lumbar: { bend: 29 },
        chest: { bend: 29 },
        neck: { bend: 16 },
      }),
    },
  },
  sources: ['health.md §3.2 soft forward fold'],
};
