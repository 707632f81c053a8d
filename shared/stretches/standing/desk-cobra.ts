import type { PlantedLeg } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { DESK_VIEW, footAt, handsOnDesk } from './postures.ts';

const EDGE = 32;
const FEET = -22;
const raised = (z: number): PlantedLeg => ({ ...footAt(FEET, z), heel: 10 });
const hands = handsOnDesk(EDGE + 4);

/** The cobra on a desk: hips come forward between the hands, the chest rises. */
export const deskCobra: Stretch = {
  id: 'deskCobra',
  name: 'stretchesStanding.deskCobra',
  about: 'stretchesStanding.deskCobraAbout',
  pose: 'bhujangasana',
  areas: ['lowerBack', 'upperBack', 'hips'],
  targets: ['lowerBack'],
  place: 'standing',
  needs: ['desk'],
  sides: 'together',
  role: 'stretch',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 5, breath: 'in', cue: 'stretchesStanding.deskCobraArrive', pose: 'hold' },
  parts: [
    {
      kind: 'hold',
      cue: 'stretchesStanding.deskCobraHold',
      pose: 'hold',
      seconds: { min: 10, usual: 10, max: 20 },
    },
  ],
  exit: { seconds: 4, breath: 'out', cue: 'stretchesStanding.deskCobraEnd', pose: 'start' },
  cautions: [
    { id: 'extensionHurts', advice: 'stretchesStanding.deskCobraCautionExtensionHurts' },
    { id: 'pregnant', advice: 'stretchesStanding.deskCobraCautionPregnant' },
    { id: 'abdominalSurgery', advice: 'stretchesStanding.deskCobraCautionAbdominalSurgery' },
    { id: 'osteoporosis', advice: 'stretchesStanding.deskCobraCautionOsteoporosis' },
    { id: 'backSurgery', advice: 'stretchesStanding.deskCobraCautionBackSurgery' },
    { id: 'disc', advice: 'stretchesStanding.deskCobraCautionDisc' },
    { id: 'wrist', advice: 'stretchesStanding.deskCobraCautionWrist' },
    { id: 'shoulder', advice: 'stretchesStanding.deskCobraCautionShoulder' },
  ],
  adapt: [
    { id: 'sacroiliac', advice: 'stretchesStanding.deskCobraCautionSacroiliac' },
    { id: 'neck', advice: 'stretchesStanding.deskCobraCautionNeck' },
    { id: 'ankle', advice: 'stretchesStanding.deskCobraCautionAnkle' },
  ],
  instead: 'standingBackBend',
  figure: {
    view: DESK_VIEW,
    props: [{ type: 'desk', x: EDGE - 40 }],
    marks: [{ area: 'lowerBack' }, { area: 'chest' }],
    poses: {
      start: {
        ...hands,
        root: { kind: 'hips', at: [-8, 88.6, 0] },
        rightLeg: footAt(FEET, 9),
        leftLeg: footAt(FEET, -9),
        pelvis: { bend: 30 },
        lumbar: { bend: 4 },
        neck: { bend: -10 },
      },
      hold: {
        ...hands,
        root: { kind: 'hips', at: [18, 81, 0] },
        rightLeg: raised(9),
        leftLeg: raised(-9),
        pelvis: { bend: 24 },
        lumbar: { bend: -28 },
        chest: { bend: -22 },
        neck: { bend: 10 },
      },
    },
  },
  sources: ['health.md §3.1 pose 6, desk cobra'],
};
