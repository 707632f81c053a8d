import type { PlantedLeg } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { DESK_VIEW, fingersOnDesk, footAt, standing } from './postures.ts';

const EDGE = 29;
const hands = fingersOnDesk(EDGE + 4);
const raised = (z: number): PlantedLeg => ({ ...footAt(10, z), heel: 40 });

/** Calf raises with fingertips on the desk: up in two seconds, down in three. */
export const calfRaises: Stretch = {
  id: 'calfRaises',
  name: 'stretchesStanding.calfRaises',
  about: 'stretchesStanding.calfRaisesAbout',
  areas: ['legs'],
  targets: [],
  place: 'standing',
  needs: ['desk'],
  sides: 'together',
  role: 'strengthen',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 5, breath: 'easy', cue: 'stretchesStanding.calfRaisesArrive', pose: 'start' },
  parts: [
    {
      kind: 'cycle',
      phases: [
        { seconds: 2, breath: 'in', cue: 'stretchesStanding.calfRaisesUp', pose: 'up' },
        { seconds: 3, breath: 'out', cue: 'stretchesStanding.calfRaisesDown', pose: 'start' },
      ],
      rounds: { min: 6, usual: 12, max: 15 },
    },
  ],
  exit: { seconds: 3, breath: 'easy', cue: 'stretchesStanding.calfRaisesEnd', pose: 'start' },
  cautions: [{ id: 'ankle', advice: 'stretchesStanding.calfRaisesCautionAnkle' }],
  adapt: [
    { id: 'balance', advice: 'stretchesStanding.calfRaisesCautionBalance' },
    { id: 'dizzy', advice: 'stretchesStanding.calfRaisesCautionDizzy' },
  ],
  instead: 'positionChange',
  figure: {
    view: DESK_VIEW,
    props: [{ type: 'desk', x: EDGE - 40 }],
    marks: [{ area: 'calf' }],
    poses: {
      start: standing({ ...hands, pelvis: { bend: 5 }, neck: { bend: -4 } }, 10),
      up: standing(
        {
          ...hands,
          root: { kind: 'hips', at: [18, 96.8, 0] },
          pelvis: { bend: 10 },
          neck: { bend: -8 },
          rightLeg: raised(9),
          leftLeg: raised(-9),
        },
        10,
      ),
    },
    arrows: [{ at: { on: 'rightAnkle', offset: [-16, -6, 0] }, toward: [0, 14, 0], into: ['up'] }],
  },
  sources: ['health.md §3.2 calf raises'],
};
