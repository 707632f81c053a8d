import type { Pose } from '../../figure/script.ts';
import type { Vector } from '../../figure/space.ts';
import type { Stretch } from '../stretch.ts';
import { seated } from './postures.ts';

/** The right arm held out, its hand as told; the left hand is before its fingers and draws them back. */
const stretched = (fingers: Vector, palm: Vector): Pick<Pose, 'rightArm' | 'leftArm'> => ({
  rightArm: { kind: 'reach', wrist: [47, 95, 3], elbow: [0, -1, 0.2], fingers, palm },
  leftArm: {
    kind: 'reach',
    wrist: { on: 'rightWrist', offset: [4, -22, -4] },
    elbow: [0, -1, -0.4],
    fingers: [0.15, 1, 0.1],
    palm: [-1, 0, 0],
  },
});

/** The left shoulder comes forward, so that its hand gets there. */
const turned: Partial<Pose> = {
  chest: { turn: 15 },
  neck: { turn: -15 },
  girdle: { left: { back: -4 } },
};

/** Forearm stretches for both sides of the wrist: palm up, then palm down. */
export const wristStretch: Stretch = {
  id: 'wristStretch',
  name: 'stretchesChair.wristStretch',
  about: 'stretchesChair.wristStretchAbout',
  areas: ['wrists'],
  targets: [],
  place: 'any',
  needs: [],
  sides: 'each',
  role: 'stretch',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 4, breath: 'easy', cue: 'stretchesChair.wristStretchEnter', pose: 'reach' },
  parts: [
    {
      kind: 'cycle',
      phases: [
        { seconds: 3, breath: 'out', cue: 'stretchesChair.wristStretchDraw', pose: 'palmUp' },
      ],
      rounds: { min: 1, usual: 1, max: 1 },
    },
    {
      kind: 'hold',
      cue: 'stretchesChair.wristStretchHoldUp',
      pose: 'palmUp',
      seconds: { min: 8, usual: 15, max: 20 },
    },
    {
      kind: 'cycle',
      phases: [
        { seconds: 2, breath: 'in', cue: 'stretchesChair.wristStretchTurn', pose: 'turn' },
        { seconds: 3, breath: 'out', cue: 'stretchesChair.wristStretchFold', pose: 'palmDown' },
      ],
      rounds: { min: 1, usual: 1, max: 1 },
    },
    {
      kind: 'hold',
      cue: 'stretchesChair.wristStretchHoldDown',
      pose: 'palmDown',
      seconds: { min: 8, usual: 15, max: 20 },
    },
  ],
  exit: { seconds: 3, breath: 'easy', cue: 'stretchesChair.wristStretchExit', pose: 'start' },
  cautions: [{ id: 'wrist', advice: 'stretchesChair.wristStretchCautionWrist' }],
  figure: {
    view: { azimuth: 72, elevation: 6 },
    props: [{ type: 'chair' }],
    focus: { at: { on: 'chest', offset: [22, 4, 0] }, size: 96 },
    marks: [{ area: 'forearm', side: 'right' }],
    poses: {
      start: seated(),
      reach: seated({ ...turned, ...stretched([1, -0.2, 0], [0, 1, 0]) }),
      palmUp: seated({ ...turned, ...stretched([0.4, -1, 0], [1, 0.4, 0]) }),
      turn: seated({ ...turned, ...stretched([1, -0.3, 0], [0, -0.6, -1]) }),
      palmDown: seated({ ...turned, ...stretched([0.32, -1, 0], [-1, -0.3, 0]) }),
    },
    arrows: [
      {
        at: { on: 'rightWrist', offset: [24, -12, 0] },
        toward: [-11, 0, 0],
        into: ['palmUp', 'palmDown'],
      },
    ],
  },
  sources: ['health.md §3.2 wrist flexor and extensor; Garber 2011 (dose)'],
};
