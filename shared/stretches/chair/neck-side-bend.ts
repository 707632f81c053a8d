import { FRONT_VIEW } from '../../figure/script.ts';
import type { ReachingArm } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { ARM_HANGING, seated } from './postures.ts';

/** The right hand holds the edge of the seat, so that its shoulder stays down. */
const holdingSeat: ReachingArm = {
  kind: 'reach',
  wrist: [-2, 50, 25],
  elbow: [-1, 0, 0.4],
  fingers: [0.2, -1, -0.1],
};

/** The head tipped away from a shoulder that stays down. */
export const neckSideBend: Stretch = {
  id: 'neckSideBend',
  name: 'stretchesChair.neckSideBend',
  about: 'stretchesChair.neckSideBendAbout',
  areas: ['neckShoulders'],
  targets: [],
  place: 'chair',
  needs: ['chair'],
  sides: 'each',
  role: 'stretch',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 4, breath: 'in', cue: 'stretchesChair.neckSideBendEnter', pose: 'ready' },
  parts: [
    {
      kind: 'cycle',
      phases: [{ seconds: 4, breath: 'out', cue: 'stretchesChair.neckSideBendTip', pose: 'hold' }],
      rounds: { min: 1, usual: 1, max: 1 },
    },
    {
      kind: 'hold',
      cue: 'stretchesChair.neckSideBendHold',
      pose: 'hold',
      seconds: { min: 10, usual: 15, max: 20 },
    },
  ],
  exit: { seconds: 4, breath: 'in', cue: 'stretchesChair.neckSideBendExit', pose: 'start' },
  cautions: [
    { id: 'neck', advice: 'stretchesChair.neckSideBendCautionNeck' },
    { id: 'dizzy', advice: 'stretchesChair.neckSideBendCautionDizzy' },
  ],
  adapt: [{ id: 'shoulder', advice: 'stretchesChair.neckSideBendCautionShoulder' }],
  instead: 'shoulderRolls',
  figure: {
    view: FRONT_VIEW,
    props: [{ type: 'chair' }],
    focus: { at: { on: 'lowerBack', offset: [0, 25, 0] }, size: 101 },
    marks: [{ area: 'neckSide', side: 'right' }],
    poses: {
      start: seated({ rightArm: ARM_HANGING }),
      ready: seated({ rightArm: holdingSeat }),
      hold: seated({
        rightArm: holdingSeat,
        neck: { lean: -37 },
        girdle: { right: { up: -1 } },
      }),
    },
  },
  sources: ['health.md §3.2 neck side bend; Garber 2011 (dose)'],
};
