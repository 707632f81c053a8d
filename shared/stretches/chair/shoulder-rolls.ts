import { SIDE_VIEW } from '../../figure/script.ts';
import type { GirdlePose, Pose } from '../../figure/script.ts';
import type { Phase, Stretch } from '../stretch.ts';
import { seated } from './postures.ts';

const shoulders = (girdle: GirdlePose, changes: Partial<Pose> = {}): Pose =>
  seated({ girdle: { right: girdle, left: girdle }, ...changes });

const roll = (pose: string, cue: Phase['cue']): Phase => ({
  seconds: 1,
  breath: 'easy',
  cue,
  pose,
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
        roll('back', 'stretchesChair.shoulderRollsForward'),
        roll('up', 'stretchesChair.shoulderRollsForward'),
        roll('front', 'stretchesChair.shoulderRollsForward'),
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
  cautions: [{ id: 'shoulder', advice: 'stretchesChair.shoulderRollsCautionShoulder' }],
  instead: 'chinTuck',
  figure: {
    view: SIDE_VIEW,
    props: [{ type: 'chair' }],
    marks: [{ area: 'shoulder' }, { area: 'upperBack' }],
    poses: {
      start: shoulders({}),
      front: shoulders({ up: 2, back: -4 }, { chest: { bend: 5 } }),
      up: shoulders({ up: 5.5 }),
      back: shoulders({ up: 1.5, back: 4.5 }, { chest: { bend: -5 } }),
      squeeze: shoulders({ up: -1, back: 5 }, { chest: { bend: -7 } }),
    },
    arrows: [
      {
        at: { on: 'rightShoulder', offset: [12, 10, 0] },
        toward: [-22, 0, 0],
        bow: -9,
        into: ['front', 'up', 'back'],
      },
    ],
  },
  sources: ['health.md §3.2 shoulder rolls and blade squeeze'],
};
