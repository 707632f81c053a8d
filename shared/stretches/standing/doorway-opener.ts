import type { Pose } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { footAt } from './postures.ts';

const planted: Pick<Pose, 'rightArm' | 'leftArm' | 'rightLeg' | 'leftLeg'> = {
  rightArm: {
    kind: 'reach',
    wrist: [-3, 156, 34.5],
    elbow: [-0.6, -1, 0.5],
    fingers: [0, 1, 0],
  },
  leftArm: { kind: 'free', elbow: 8, open: 4 },
  rightLeg: footAt(26, 9),
  leftLeg: { ...footAt(-26, -9), heel: 14 },
};

/** Doorway chest opener: a forearm on the frame, the chest moving forward past it. */
export const doorwayOpener: Stretch = {
  id: 'doorwayOpener',
  name: 'stretchesStanding.doorwayOpener',
  about: 'stretchesStanding.doorwayOpenerAbout',
  areas: ['neckShoulders', 'upperBack'],
  targets: [],
  place: 'standing',
  needs: ['doorway'],
  sides: 'each',
  role: 'stretch',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 5, breath: 'out', cue: 'stretchesStanding.doorwayOpenerArrive', pose: 'hold' },
  parts: [
    {
      kind: 'hold',
      cue: 'stretchesStanding.doorwayOpenerHold',
      pose: 'hold',
      seconds: { min: 15, usual: 20, max: 30 },
    },
  ],
  exit: { seconds: 4, breath: 'easy', cue: 'stretchesStanding.doorwayOpenerEnd', pose: 'start' },
  cautions: [
    { id: 'shoulder', advice: 'stretchesStanding.doorwayOpenerCautionShoulder' },
    { id: 'osteoporosis', advice: 'stretchesStanding.doorwayOpenerCautionOsteoporosis' },
  ],
  adapt: [
    { id: 'neck', advice: 'stretchesStanding.doorwayOpenerCautionNeck' },
    { id: 'balance', advice: 'stretchesStanding.doorwayOpenerCautionBalance' },
  ],
  instead: 'claspedChestLift',
  figure: {
    view: { azimuth: -28, elevation: 6 },
    focus: { at: { on: 'chest', offset: [0, -16, -6] }, size: 172 },
    props: [{ type: 'doorway' }],
    marks: [{ area: 'chest', side: 'right' }],
    poses: {
      start: { ...planted, root: { kind: 'hips', at: [-3, 84.5, 0] } },
      hold: {
        ...planted,
        root: { kind: 'hips', at: [12, 83.5, 0] },
        chest: { turn: -14, bend: -4 },
      },
    },
  },
  sources: ['health.md §3.2 doorway chest opener'],
};
