import { FRONT_VIEW } from '../../figure/script.ts';
import type { ReachingArm } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { ARM_HANGING, seated } from './postures.ts';

/** The left hand on the edge of the seat takes the weight of the lean. */
const onSeat: ReachingArm = {
  kind: 'reach',
  wrist: [2, 50, -27],
  elbow: [-1, 0, -0.6],
  fingers: [0.4, -0.8, 0.2],
};

/** One arm up and over, the same side growing long. */
export const seatedSideBend: Stretch = {
  id: 'seatedSideBend',
  name: 'stretchesChair.seatedSideBend',
  about: 'stretchesChair.seatedSideBendAbout',
  areas: ['lowerBack', 'upperBack'],
  targets: [],
  place: 'chair',
  needs: ['chair'],
  sides: 'each',
  role: 'stretch',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 5, breath: 'in', cue: 'stretchesChair.seatedSideBendEnter', pose: 'up' },
  parts: [
    {
      kind: 'cycle',
      phases: [
        { seconds: 4, breath: 'out', cue: 'stretchesChair.seatedSideBendLean', pose: 'hold' },
      ],
      rounds: { min: 1, usual: 1, max: 1 },
    },
    {
      kind: 'hold',
      cue: 'stretchesChair.seatedSideBendHold',
      pose: 'hold',
      seconds: { min: 10, usual: 15, max: 20 },
    },
    {
      kind: 'cycle',
      phases: [{ seconds: 3, breath: 'in', cue: 'stretchesChair.seatedSideBendRise', pose: 'up' }],
      rounds: { min: 1, usual: 1, max: 1 },
    },
  ],
  exit: { seconds: 4, breath: 'out', cue: 'stretchesChair.seatedSideBendExit', pose: 'start' },
  cautions: [
    { id: 'shoulder', advice: 'stretchesChair.seatedSideBendCautionShoulder' },
    { id: 'osteoporosis', advice: 'stretchesChair.seatedSideBendCautionOsteoporosis' },
    { id: 'disc', advice: 'stretchesChair.seatedSideBendCautionDisc' },
    { id: 'backSurgery', advice: 'stretchesChair.seatedSideBendCautionBackSurgery' },
    { id: 'abdominalSurgery', advice: 'stretchesChair.seatedSideBendCautionAbdominalSurgery' },
  ],
  adapt: [{ id: 'extensionHurts', advice: 'stretchesChair.seatedSideBendCautionExtensionHurts' }],
  instead: 'positionChange',
  figure: {
    view: FRONT_VIEW,
    props: [{ type: 'chair' }],
    marks: [{ area: 'ribs', side: 'right' }],
    poses: {
      start: seated({ rightArm: ARM_HANGING, leftArm: ARM_HANGING }),
      up: seated({
        leftArm: onSeat,
        rightArm: { kind: 'free', open: 172, elbow: 8, roll: 0 },
        girdle: { right: { up: 5 } },
      }),
      hold: seated({
        leftArm: onSeat,
        lumbar: { lean: -13 },
        chest: { lean: -18 },
        neck: { lean: -8 },
        rightArm: { kind: 'free', open: 188, elbow: 22, roll: 90, wrist: 14 },
        girdle: { right: { up: 5 } },
      }),
    },
  },
  sources: ['health.md §3.2 seated side bend; Garber 2011 (dose)'],
};
