import type { LegPose, Pose } from '../../figure/script.ts';
import type { Vector } from '../../figure/space.ts';
import type { Stretch } from '../stretch.ts';
import { allFours, mat, MAT_VIEW, palms } from './postures.ts';

/** The hands stay where they are in all poses: a little ahead of the shoulders. */
const hands = palms(57, 17);

/** Feet whose balls stay on the mat, also while the knees are down. `knee`: where the knees go. */
const feet = (heel: number, knee: Vector): Pick<Pose, 'rightLeg' | 'leftLeg'> => ({
  rightLeg: foot(9, heel, knee),
  leftLeg: foot(-9, heel, knee),
});
const foot = (z: number, heel: number, knee: Vector): LegPose => ({
  kind: 'planted',
  sole: [-54.2, 1, z],
  heel,
  knee,
});

/** Downward-facing dog (Adho Mukha Svanasana), floor form. Standing, it is the desk dog. */
export const downwardDog: Stretch = {
  id: 'downwardDog',
  name: 'stretchesFloor.downwardDog',
  about: 'stretchesFloor.downwardDogAbout',
  pose: 'adhoMukha',
  areas: ['hamstrings', 'legs', 'neckShoulders', 'upperBack'],
  targets: ['hamstrings'],
  place: 'floor',
  needs: ['mat'],
  sides: 'together',
  role: 'stretch',
  effort: 'strenuous',
  gentle: false,
  enter: { seconds: 6, breath: 'out', cue: 'stretchesFloor.downwardDogLift', pose: 'up' },
  parts: [
    {
      kind: 'cycle',
      phases: [
        { seconds: 6, breath: 'out', cue: 'stretchesFloor.downwardDogLengthen', pose: 'long' },
      ],
      rounds: { min: 1, usual: 1, max: 1 },
    },
    {
      kind: 'hold',
      cue: 'stretchesFloor.downwardDogHold',
      pose: 'long',
      seconds: { min: 15, usual: 20, max: 60 },
    },
  ],
  exit: { seconds: 5, breath: 'out', cue: 'stretchesFloor.downwardDogLower', pose: 'start' },
  cautions: [
    { id: 'wrist', advice: 'stretchesFloor.downwardDogCautionWrist' },
    { id: 'shoulder', advice: 'stretchesFloor.downwardDogCautionShoulder' },
    { id: 'highBloodPressure', advice: 'stretchesFloor.downwardDogCautionHighBloodPressure' },
    { id: 'glaucoma', advice: 'stretchesFloor.downwardDogCautionGlaucoma' },
    { id: 'dizzy', advice: 'stretchesFloor.downwardDogCautionDizzy' },
    { id: 'pregnant', advice: 'stretchesFloor.downwardDogCautionPregnant' },
    { id: 'hamstringStrain', advice: 'stretchesFloor.downwardDogCautionHamstringStrain' },
    { id: 'disc', advice: 'stretchesFloor.downwardDogCautionDisc' },
    { id: 'backSurgery', advice: 'stretchesFloor.downwardDogCautionBackSurgery' },
    { id: 'osteoporosis', advice: 'stretchesFloor.downwardDogCautionOsteoporosis' },
    { id: 'abdominalSurgery', advice: 'stretchesFloor.downwardDogCautionAbdominalSurgery' },
  ],
  adapt: [
    { id: 'ankle', advice: 'stretchesFloor.downwardDogCautionAnkle' },
    { id: 'knee', advice: 'stretchesFloor.downwardDogCautionKnee' },
    { id: 'balance', advice: 'stretchesFloor.downwardDogCautionBalance' },
  ],
  instead: 'deskDog',
  figure: {
    view: MAT_VIEW,
    props: [mat(8)],
    marks: [{ area: 'hamstring' }, { area: 'calf' }],
    poses: {
      start: allFours({
        root: { kind: 'knees', x: 0, apart: 9, back: -6 },
        ...hands,
        ...feet(65, [1, -1, 0]),
      }),
      up: {
        root: { kind: 'hips', at: [-15.8, 65, 0] },
        pelvis: { bend: 112.5 },
        lumbar: { bend: 4 },
        neck: { bend: 8 },
        ...hands,
        ...feet(40, [1, 0, 0]),
      },
      long: {
        root: { kind: 'hips', at: [-11, 75.4, 0] },
        pelvis: { bend: 136.3 },
        neck: { bend: 6 },
        ...hands,
        ...feet(8, [1, 0, 0]),
      },
    },
  },
  sources: ['health.md §3.1 pose 3'],
};
