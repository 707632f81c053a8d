import type { FreeArm, GirdlePose, Pose } from '../../figure/script.ts';
import type { Phase, Stretch } from '../stretch.ts';
import { ARM_HANGING, seated } from './postures.ts';

const bentBack: FreeArm = { kind: 'free', raise: -28, open: 14, elbow: 92, roll: 0 };
const elbowsBack = { rightArm: bentBack, leftArm: bentBack };

/** Arms that hang beside the seat move along with their shoulders, which shows what those do. */
const shoulders = (girdle: GirdlePose, changes: Partial<Pose> = {}): Pose =>
  seated({
    girdle: { right: girdle, left: girdle },
    rightArm: ARM_HANGING,
    leftArm: ARM_HANGING,
    ...changes,
  });

const front = shoulders({ up: 2, back: -4.5 }, { chest: { bend: 5 } });
const up = shoulders({ up: 6 });
const back = shoulders({ up: 1.5, back: 5 }, { chest: { bend: -5 } });

const roll = (pose: string, cue: Phase['cue']): Phase => ({
  seconds: 1,
  breath: 'easy',
  cue,
  pose,
  flows: true,
});

/** Shoulder rolls back and forward, then a squeeze of the blades. */
export const shoulderRolls: Stretch = {
  id: 'shoulderRolls',
  name: 'stretchesChair.shoulderRolls',
  about: 'stretchesChair.shoulderRollsAbout',
  areas: ['neckShoulders', 'upperBack'],
  targets: [],
  place: 'any',
  needs: [],
  sides: 'together',
  role: 'mobilise',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 4, breath: 'easy', cue: 'stretchesChair.shoulderRollsEnter', pose: 'start' },
  parts: [
    {
      kind: 'cycle',
      phases: [
        roll('front', 'stretchesChair.shoulderRollsBackward'),
        roll('up', 'stretchesChair.shoulderRollsBackward'),
        roll('back', 'stretchesChair.shoulderRollsBackward'),
        roll('start', 'stretchesChair.shoulderRollsBackward'),
      ],
      rounds: { min: 3, usual: 5, max: 5 },
    },
    {
      kind: 'cycle',
      phases: [
        roll('forwardBack', 'stretchesChair.shoulderRollsForward'),
        roll('forwardUp', 'stretchesChair.shoulderRollsForward'),
        roll('forwardFront', 'stretchesChair.shoulderRollsForward'),
        roll('start', 'stretchesChair.shoulderRollsForward'),
      ],
      rounds: { min: 3, usual: 5, max: 5 },
    },
    {
      kind: 'cycle',
      phases: [
        { seconds: 2, breath: 'in', cue: 'stretchesChair.shoulderRollsSqueeze', pose: 'squeeze' },
        { seconds: 5, breath: 'easy', cue: 'stretchesChair.shoulderRollsHold', pose: 'squeeze' },
        { seconds: 2, breath: 'out', cue: 'stretchesChair.shoulderRollsRelease', pose: 'start' },
      ],
      rounds: { min: 1, usual: 2, max: 5 },
    },
  ],
  exit: { seconds: 3, breath: 'easy', cue: 'stretchesChair.shoulderRollsExit', pose: 'start' },
  cautions: [],
  adapt: [{ id: 'shoulder', advice: 'stretchesChair.shoulderRollsCautionShoulder' }],
  figure: {
    view: { azimuth: 40, elevation: 8 },
    props: [{ type: 'chair' }],
    focus: { at: { on: 'chest', offset: [4, 2, 0] }, size: 92 },
    marks: [{ area: 'shoulder' }],
    portrait: 'up',
    poses: {
      start: shoulders({}),
      front,
      up,
      back,
      forwardBack: back,
      forwardUp: up,
      forwardFront: front,
      squeeze: shoulders({ up: -1, back: 5 }, { chest: { bend: -8 }, ...elbowsBack }),
    },
    arrows: [
      {
        at: { on: 'rightShoulder', offset: [13, 4, 16] },
        toward: [-26, 0, 0],
        bow: -9,
        into: ['front', 'up', 'back'],
      },
      {
        at: { on: 'rightShoulder', offset: [-13, 4, 16] },
        toward: [26, 0, 0],
        bow: 9,
        into: ['forwardBack', 'forwardUp', 'forwardFront'],
      },
    ],
  },
  sources: ['health.md §3.2 shoulder rolls and blade squeeze'],
};
