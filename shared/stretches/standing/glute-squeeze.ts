import type { Stretch } from '../stretch.ts';
import { handsAtWaist, standing } from './postures.ts';

/** The quiet form of stand-and-squeeze: nothing moves that anyone would see. */
export const gluteSqueeze: Stretch = {
  id: 'gluteSqueeze',
  name: 'stretchesStanding.gluteSqueeze',
  about: 'stretchesStanding.gluteSqueezeAbout',
  pose: 'setuBandha',
  areas: ['hips'],
  targets: [],
  place: 'standing',
  needs: [],
  sides: 'together',
  role: 'strengthen',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 4, breath: 'easy', cue: 'stretchesStanding.gluteSqueezeArrive', pose: 'start' },
  parts: [
    {
      kind: 'cycle',
      phases: [
        { seconds: 5, breath: 'out', cue: 'stretchesStanding.gluteSqueezeIn', pose: 'squeeze' },
        { seconds: 2, breath: 'in', cue: 'stretchesStanding.gluteSqueezeOut', pose: 'start' },
      ],
      rounds: { min: 4, usual: 6, max: 10 },
    },
  ],
  exit: { seconds: 3, breath: 'easy', cue: 'stretchesStanding.gluteSqueezeEnd', pose: 'start' },
  cautions: [
    { id: 'highBloodPressure', advice: 'stretchesStanding.gluteSqueezeCautionHighBloodPressure' },
  ],
  adapt: [{ id: 'sacroiliac', advice: 'stretchesStanding.gluteSqueezeCautionSacroiliac' }],
  figure: {
    view: { azimuth: 165, elevation: 4 },
    props: [],
    marks: [
      { area: 'glute', side: 'right' },
      { area: 'glute', side: 'left' },
    ],
    poses: {
      start: standing(handsAtWaist),
      squeeze: standing({
        ...handsAtWaist,
        pelvis: { bend: -7 },
        lumbar: { bend: 4 },
        chest: { bend: 1 },
      }),
    },
    arrows: [
      { at: { on: 'hips', offset: [-4, -4, 34] }, toward: [0, 0, -12], into: ['squeeze'] },
      { at: { on: 'hips', offset: [-4, -4, -31] }, toward: [0, 0, 12], into: ['squeeze'] },
    ],
  },
  sources: ['health.md §3.1 pose 7, standing glute squeeze'],
};
