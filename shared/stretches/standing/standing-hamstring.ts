import type { PlantedLeg } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { footAt, handsAtWaist } from './postures.ts';

const STEP = 22;
const heelOnStep: PlantedLeg = { kind: 'planted', sole: [61, STEP, 9], heel: -36 };
const planted = { ...handsAtWaist, rightLeg: heelOnStep, leftLeg: footAt(0, -9) } as const;

/** Hamstring stretch: one heel on a low step, a flat back leaning forward from the hips. */
export const standingHamstring: Stretch = {
  id: 'standingHamstring',
  name: 'stretchesStanding.standingHamstring',
  about: 'stretchesStanding.standingHamstringAbout',
  areas: ['hamstrings', 'legs'],
  targets: ['hamstrings'],
  place: 'standing',
  needs: ['step'],
  sides: 'each',
  role: 'stretch',
  effort: 'easy',
  gentle: false,
  enter: {
    seconds: 6,
    breath: 'out',
    cue: 'stretchesStanding.standingHamstringArrive',
    pose: 'hold',
  },
  parts: [
    {
      kind: 'hold',
      cue: 'stretchesStanding.standingHamstringHold',
      pose: 'hold',
      seconds: { min: 15, usual: 20, max: 30 },
    },
  ],
  exit: { seconds: 5, breath: 'in', cue: 'stretchesStanding.standingHamstringEnd', pose: 'start' },
  cautions: [
    { id: 'disc', advice: 'stretchesStanding.standingHamstringCautionDisc' },
    { id: 'backSurgery', advice: 'stretchesStanding.standingHamstringCautionBackSurgery' },
    { id: 'dizzy', advice: 'stretchesStanding.standingHamstringCautionDizzy' },
    { id: 'balance', advice: 'stretchesStanding.standingHamstringCautionBalance' },
    { id: 'hamstringStrain', advice: 'stretchesStanding.standingHamstringCautionHamstringStrain' },
    { id: 'osteoporosis', advice: 'stretchesStanding.standingHamstringCautionOsteoporosis' },
    { id: 'sacroiliac', advice: 'stretchesStanding.standingHamstringCautionSacroiliac' },
    { id: 'pregnant', advice: 'stretchesStanding.standingHamstringCautionPregnant' },
  ],
  adapt: [
    { id: 'knee', advice: 'stretchesStanding.standingHamstringCautionKnee' },
    { id: 'hip', advice: 'stretchesStanding.standingHamstringCautionHip' },
  ],
  instead: 'softForwardFold',
  figure: {
    view: { azimuth: 105, elevation: 6 },
    props: [{ type: 'step', x: 62, z: 9, height: STEP }],
    marks: [{ area: 'hamstring', side: 'right' }],
    poses: {
      start: { ...planted, root: { kind: 'hips', at: [0, 90, 0] } },
      hold: {
        ...planted,
        root: { kind: 'hips', at: [-2, 89.8, 0] },
        pelvis: { bend: 40 },
        lumbar: { bend: 3 },
        neck: { bend: -6 },
      },
    },
  },
  sources: ['health.md §3.2 standing hamstring'],
};
