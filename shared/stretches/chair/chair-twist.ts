import type { ReachingArm } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { seated } from './postures.ts';

/** The right hand behind, on the backrest; the left one on the outside of the right thigh. */
const behind: ReachingArm = {
  kind: 'reach',
  wrist: [-19, 72, 24.8],
  elbow: [-0.7, -0.9, 0.6],
  fingers: [-0.6, -0.75, -0.15],
  palm: [0, -0.2, -1],
};
const across: ReachingArm = {
  kind: 'reach',
  wrist: { on: 'rightThigh', offset: [8, 10, 4] },
  elbow: [0.3, -0.6, -0.6],
  fingers: [0.5, -0.5, 0.7],
};

/** Seated twist in its chair form. */
export const chairTwist: Stretch = {
  id: 'chairTwist',
  name: 'stretchesChair.chairTwist',
  about: 'stretchesChair.chairTwistAbout',
  pose: 'ardhaMatsyendra',
  areas: ['lowerBack', 'upperBack'],
  targets: ['lowerBack'],
  place: 'chair',
  needs: ['chair'],
  sides: 'each',
  role: 'stretch',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 5, breath: 'in', cue: 'stretchesChair.chairTwistEnter', pose: 'ready' },
  parts: [
    {
      kind: 'cycle',
      phases: [{ seconds: 4, breath: 'out', cue: 'stretchesChair.chairTwistTurn', pose: 'hold' }],
      rounds: { min: 1, usual: 1, max: 1 },
    },
    {
      kind: 'hold',
      cue: 'stretchesChair.chairTwistHold',
      pose: 'hold',
      seconds: { min: 10, usual: 15, max: 20 },
    },
  ],
  exit: { seconds: 4, breath: 'out', cue: 'stretchesChair.chairTwistExit', pose: 'start' },
  cautions: [
    { id: 'disc', advice: 'stretchesChair.chairTwistCautionDisc' },
    { id: 'backSurgery', advice: 'stretchesChair.chairTwistCautionBackSurgery' },
    { id: 'abdominalSurgery', advice: 'stretchesChair.chairTwistCautionAbdominalSurgery' },
    { id: 'osteoporosis', advice: 'stretchesChair.chairTwistCautionOsteoporosis' },
    { id: 'sacroiliac', advice: 'stretchesChair.chairTwistCautionSacroiliac' },
    { id: 'pregnant', advice: 'stretchesChair.chairTwistCautionPregnant' },
  ],
  adapt: [
    { id: 'neck', advice: 'stretchesChair.chairTwistCautionNeck' },
    { id: 'shoulder', advice: 'stretchesChair.chairTwistCautionShoulder' },
  ],
  instead: 'seatedCatCow',
  figure: {
    view: { azimuth: 42, elevation: 10 },
    props: [{ type: 'chair' }],
    marks: [{ area: 'lowerBack' }, { area: 'ribs' }],
    poses: {
      start: seated(),
      ready: seated({
        chest: { turn: 14 },
        neck: { turn: 4 },
        rightArm: behind,
        leftArm: across,
      }),
      hold: seated({
        lumbar: { turn: 12 },
        chest: { turn: 36 },
        neck: { turn: 34 },
        rightArm: behind,
        leftArm: across,
      }),
    },
  },
  sources: ['health.md §3.1 pose 5, office form; Garber 2011 (dose)'],
};
