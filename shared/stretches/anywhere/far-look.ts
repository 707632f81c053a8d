import type { Pose } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';

/** Standing at ease in front of a window. */
const standing = (differing: Partial<Pose> = {}): Pose => ({
  root: { kind: 'hips', at: [0, 90.4, 0] },
  rightArm: { kind: 'free', open: 6, elbow: 12 },
  leftArm: { kind: 'free', open: 6, elbow: 12 },
  rightLeg: { kind: 'planted', sole: [0, 0, 10], out: 6 },
  leftLeg: { kind: 'planted', sole: [0, 0, -10], out: 6 },
  ...differing,
});

/** 20-20-20: look at least six metres away, then blink fully (health.md §3.2). */
export const farLook: Stretch = {
  id: 'farLook',
  name: 'stretchesFloor.farLook',
  about: 'stretchesFloor.farLookAbout',
  areas: ['eyes'],
  targets: [],
  place: 'any',
  needs: [],
  sides: 'together',
  role: 'eyes',
  effort: 'easy',
  gentle: true,
  enter: { seconds: 2, breath: 'easy', cue: 'stretchesFloor.farLookArrive', pose: 'far' },
  parts: [
    {
      kind: 'hold',
      cue: 'stretchesFloor.farLookFar',
      pose: 'far',
      seconds: { min: 8, usual: 20, max: 60 },
    },
    {
      kind: 'cycle',
      phases: [
        { seconds: 1, breath: 'easy', cue: 'stretchesFloor.farLookBlink', pose: 'closed' },
        { seconds: 1, breath: 'easy', cue: 'stretchesFloor.farLookBlink', pose: 'far' },
      ],
      rounds: { min: 3, usual: 5, max: 10 },
    },
  ],
  exit: { seconds: 2, breath: 'easy', cue: 'stretchesFloor.farLookEnd', pose: 'start' },
  cautions: [],
  figure: {
    view: { azimuth: 113, elevation: 4 },
    props: [{ type: 'window', x: 78 }],
    marks: [],
    focus: { at: [42, 132, 0], size: 112 },
    poses: {
      start: standing({ neck: { bend: 14, nod: 8, turn: 27 } }),
      far: standing({ neck: { bend: -2, turn: 27 } }),
      closed: standing({ neck: { bend: -2, turn: 27 }, eyesClosed: 1 }),
    },
    arrows: [
      {
        at: { on: 'head', offset: [15, 1, 6] },
        toward: [39, 3, 20],
        dashed: true,
        into: ['far', 'closed'],
      },
    ],
  },
  sources: ['health.md §3.2 20-20-20 eyes'],
};
