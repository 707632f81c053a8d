import type { Pose } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { standing } from './postures.ts';

const FORWARD = { kind: 'free', raise: 34, elbow: 62 } as const;
const BACK = { kind: 'free', raise: -28, elbow: 30 } as const;
const LIFTED = { kind: 'free', raise: 72, knee: 84, ankle: 4 } as const;

const rightUp: Pose = standing({ rightLeg: LIFTED, leftArm: FORWARD, rightArm: BACK });
const leftUp: Pose = standing({ leftLeg: LIFTED, rightArm: FORWARD, leftArm: BACK });

/** March on the spot: the gentlest way to begin. */
export const march: Stretch = {
  id: 'march',
  name: 'stretchesStanding.march',
  about: 'stretchesStanding.marchAbout',
  areas: ['legs', 'hips'],
  targets: [],
  place: 'standing',
  needs: [],
  sides: 'together',
  role: 'mobilise',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 4, breath: 'easy', cue: 'stretchesStanding.marchArrive', pose: 'start' },
  parts: [
    {
      kind: 'cycle',
      phases: [
        { seconds: 1, breath: 'easy', cue: 'stretchesStanding.marchLift', pose: 'rightUp' },
        { seconds: 1, breath: 'easy', cue: 'stretchesStanding.marchLift', pose: 'start' },
        { seconds: 1, breath: 'easy', cue: 'stretchesStanding.marchLift', pose: 'leftUp' },
        { seconds: 1, breath: 'easy', cue: 'stretchesStanding.marchLift', pose: 'start' },
      ],
      rounds: { min: 5, usual: 15, max: 30 },
    },
  ],
  exit: { seconds: 3, breath: 'easy', cue: 'stretchesStanding.marchEnd', pose: 'start' },
  cautions: [
    { id: 'balance', advice: 'stretchesStanding.marchCautionBalance' },
    { id: 'ankle', advice: 'stretchesStanding.marchCautionAnkle' },
  ],
  adapt: [
    { id: 'hip', advice: 'stretchesStanding.marchCautionHip' },
    { id: 'knee', advice: 'stretchesStanding.marchCautionKnee' },
    { id: 'dizzy', advice: 'stretchesStanding.marchCautionDizzy' },
  ],
  instead: 'calfRaises',
  figure: {
    view: { azimuth: 74, elevation: 6 },
    props: [],
    marks: [],
    poses: { start: standing(), rightUp, leftUp },
  },
  sources: ['health.md §3.2 march'],
};
