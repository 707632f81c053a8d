import type { Pose } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { bothLegs, mat, MAT_VIEW, onHeels, palms } from './postures.ts';

/** Knees wide, big toes touching. */
const KNEES = 19;
const LEGS = bothLegs({ kind: 'kneeling', inward: 21 });

/** Hips on the heels, forehead on the mat, arms forward. */
const folded: Pose = onHeels(KNEES, {
  root: { kind: 'knees', x: 0, apart: KNEES, back: 71 },
  pelvis: { bend: 70 },
  lumbar: { bend: 24 },
  chest: { bend: 6 },
  neck: { bend: 6, nod: -2 },
  ...palms(54, 20),
  ...LEGS,
  eyesClosed: 1,
});

/** Child's pose (Balasana), floor form. Its chair form is the desk rest. */
export const childPose: Stretch = {
  id: 'childPose',
  name: 'stretchesFloor.childPose',
  about: 'stretchesFloor.childPoseAbout',
  pose: 'balasana',
  areas: ['lowerBack', 'hips', 'neckShoulders'],
  targets: ['lowerBack'],
  place: 'floor',
  needs: ['mat'],
  sides: 'together',
  role: 'stretch',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 7, breath: 'out', cue: 'stretchesFloor.childPoseFold', pose: 'hold' },
  parts: [
    {
      kind: 'hold',
      cue: 'stretchesFloor.childPoseHold',
      pose: 'hold',
      seconds: { min: 20, usual: 30, max: 60 },
    },
  ],
  exit: { seconds: 6, breath: 'in', cue: 'stretchesFloor.childPoseRise', pose: 'start' },
  cautions: [
    { id: 'knee', advice: 'stretchesFloor.childPoseCautionKnee' },
    { id: 'hip', advice: 'stretchesFloor.childPoseCautionHip' },
    { id: 'ankle', advice: 'stretchesFloor.childPoseCautionAnkle' },
    { id: 'pregnant', advice: 'stretchesFloor.childPoseCautionPregnant' },
    { id: 'disc', advice: 'stretchesFloor.childPoseCautionDisc' },
    { id: 'backSurgery', advice: 'stretchesFloor.childPoseCautionBackSurgery' },
    { id: 'osteoporosis', advice: 'stretchesFloor.childPoseCautionOsteoporosis' },
    { id: 'abdominalSurgery', advice: 'stretchesFloor.childPoseCautionAbdominalSurgery' },
    { id: 'highBloodPressure', advice: 'stretchesFloor.childPoseCautionHighBloodPressure' },
    { id: 'glaucoma', advice: 'stretchesFloor.childPoseCautionGlaucoma' },
    { id: 'dizzy', advice: 'stretchesFloor.childPoseCautionDizzy' },
  ],
  adapt: [{ id: 'shoulder', advice: 'stretchesFloor.childPoseCautionShoulder' }],
  instead: 'supineKneeHug',
  figure: {
    view: MAT_VIEW,
    props: [mat(5)],
    marks: [{ area: 'lowerBack' }],
    poses: { start: onHeels(KNEES, LEGS), hold: folded },
  },
  sources: ['health.md §3.1 pose 1'],
};
