import type { Stretch } from '../stretch.ts';
import { DESK_VIEW, footAt, handsOnDesk } from './postures.ts';

const EDGE = 34;
const planted = { ...handsOnDesk(EDGE + 5), leftLeg: footAt(8, -9) } as const;

/** Calf stretch: one leg long behind, its heel down, both hands on the desk. */
export const calfStretch: Stretch = {
  id: 'calfStretch',
  name: 'stretchesStanding.calfStretch',
  about: 'stretchesStanding.calfStretchAbout',
  areas: ['legs'],
  targets: [],
  place: 'standing',
  needs: ['desk'],
  sides: 'each',
  role: 'stretch',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 5, breath: 'out', cue: 'stretchesStanding.calfStretchArrive', pose: 'hold' },
  parts: [
    {
      kind: 'hold',
      cue: 'stretchesStanding.calfStretchHold',
      pose: 'hold',
      seconds: { min: 15, usual: 20, max: 30 },
    },
  ],
  exit: { seconds: 4, breath: 'easy', cue: 'stretchesStanding.calfStretchEnd', pose: 'start' },
  cautions: [{ id: 'ankle', advice: 'stretchesStanding.calfStretchCautionAnkle' }],
  adapt: [
    { id: 'knee', advice: 'stretchesStanding.calfStretchCautionKnee' },
    { id: 'balance', advice: 'stretchesStanding.calfStretchCautionBalance' },
    { id: 'wrist', advice: 'stretchesStanding.calfStretchCautionWrist' },
  ],
  instead: 'positionChange',
  figure: {
    view: DESK_VIEW,
    props: [{ type: 'desk', x: EDGE - 40 }],
    marks: [{ area: 'calf', side: 'right' }],
    poses: {
      start: {
        ...planted,
        rightLeg: footAt(8, 9),
        root: { kind: 'hips', at: [4, 89, 0] },
        pelvis: { bend: 30 },
        neck: { bend: -12 },
      },
      hold: {
        ...planted,
        rightLeg: footAt(-45, 9),
        root: { kind: 'hips', at: [-5, 80, 0] },
        pelvis: { bend: 22 },
        neck: { bend: -10 },
      },
    },
  },
  sources: ['health.md §3.2 calf raises + stretch'],
};
