import type { Pose, ReachingArm, Side } from '../../figure/script.ts';
import { FRONT_VIEW } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';

const onThigh = (side: Side, aside: 1 | -1): ReachingArm => ({
  kind: 'reach',
  wrist: { on: `${side}Thigh`, offset: [0, 10, aside * 3] },
  fingers: [0.7, -0.2, -aside * 0.7],
  elbow: [-1, -0.3, aside],
});

/** Sitting at ease, one hand on the chest, one on the belly. */
const sitting = (differing: Partial<Pose> = {}): Pose => ({
  root: { kind: 'hips', at: [0, 55, 0] },
  rightArm: {
    kind: 'reach',
    wrist: { on: 'chest', offset: [11, -3, 9] },
    fingers: [0.1, 0.45, -1],
    palm: [-1, 0, 0],
    elbow: [-0.3, -1, 0.7],
  },
  leftArm: {
    kind: 'reach',
    wrist: { on: 'lowerBack', offset: [12, 4, -9] },
    fingers: [0.1, -0.1, 1],
    palm: [-1, 0, 0],
    elbow: [-0.3, -1, -0.8],
  },
  rightLeg: { kind: 'planted', sole: [42, 0, 11] },
  leftLeg: { kind: 'planted', sole: [42, 0, -11] },
  eyesClosed: 1,
  ...differing,
});

/** Breath reset: in four seconds, out six, shoulders dropping (health.md §3.2). */
export const breathReset: Stretch = {
  id: 'breathReset',
  name: 'stretchesFloor.breathReset',
  about: 'stretchesFloor.breathResetAbout',
  areas: ['breath', 'neckShoulders'],
  targets: [],
  place: 'any',
  needs: [],
  sides: 'together',
  role: 'breath',
  effort: 'easy',
  gentle: true,
  enter: { seconds: 4, breath: 'easy', cue: 'stretchesFloor.breathResetArrive', pose: 'rest' },
  parts: [
    {
      kind: 'cycle',
      phases: [
        { seconds: 4, breath: 'in', cue: 'stretchesFloor.breathResetIn', pose: 'in' },
        { seconds: 6, breath: 'out', cue: 'stretchesFloor.breathResetOut', pose: 'rest' },
      ],
      rounds: { min: 2, usual: 5, max: 12 },
    },
  ],
  exit: { seconds: 3, breath: 'easy', cue: 'stretchesFloor.breathResetEnd', pose: 'start' },
  cautions: [{ id: 'dizzy', advice: 'stretchesFloor.breathResetCautionDizzy' }],
  figure: {
    view: FRONT_VIEW,
    props: [{ type: 'chair' }],
    marks: [{ area: 'belly' }],
    focus: { at: [0, 92, 0], size: 120 },
    poses: {
      start: sitting({
        rightArm: onThigh('right', 1),
        leftArm: onThigh('left', -1),
        eyesClosed: 0,
      }),
      rest: sitting(),
      in: sitting({
        lumbar: { bend: -3 },
        chest: { bend: -4 },
        girdle: { right: { up: 1.6 }, left: { up: 1.6 } },
      }),
    },
  },
  sources: ['health.md §3.2 breath reset'],
};
