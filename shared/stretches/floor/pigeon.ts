import type { LegPose, Pose } from '../../figure/script.ts';
import type { Vector } from '../../figure/space.ts';
import type { Stretch } from '../stretch.ts';
import { allFours, mat, palm, palms } from './postures.ts';

/** The front leg: knee on the mat behind its wrist, shin across, foot toward the other side. */
const frontLeg = (knee: Vector): LegPose => ({
  kind: 'reach',
  ankle: [16, 5.5, -15],
  knee,
  toes: [0.5, 0.2, -1],
});
/** The back leg, by where its ankle is. Its knee slides back along the mat. */
const backLeg = (x: number, knee: Vector): LegPose => ({
  kind: 'reach',
  ankle: [x, 4.4, -9],
  knee,
  toes: [-1, -0.15, 0],
});

/** Hips low, the back leg long. */
const settled = (differing: Partial<Pose>): Pose => ({
  root: { kind: 'hips', at: [-4, 14, 0] },
  rightLeg: frontLeg([1.5, -0.2, 1.4]),
  leftLeg: backLeg(-87.3, [3.4, -3.4, -3.6]),
  ...differing,
});

/** A forearm on the mat. */
const FOREARMS = palms(74, 15, [-0.3, -1, 0.8]);

/** Pigeon, resting form (Eka Pada Rajakapotasana), floor form. Its chair form is the figure four on a chair. */
export const pigeon: Stretch = {
  id: 'pigeon',
  name: 'stretchesFloor.pigeon',
  about: 'stretchesFloor.pigeonAbout',
  pose: 'ekaPada',
  areas: ['hips', 'lowerBack'],
  targets: ['piriformis'],
  place: 'floor',
  needs: ['mat'],
  sides: 'each',
  role: 'stretch',
  effort: 'strenuous',
  gentle: false,
  enter: { seconds: 6, breath: 'easy', cue: 'stretchesFloor.pigeonSlide', pose: 'across' },
  parts: [
    {
      kind: 'cycle',
      phases: [
        { seconds: 6, breath: 'easy', cue: 'stretchesFloor.pigeonReach', pose: 'tall' },
        { seconds: 6, breath: 'out', cue: 'stretchesFloor.pigeonFold', pose: 'fold' },
      ],
      rounds: { min: 1, usual: 1, max: 1 },
    },
    {
      kind: 'hold',
      cue: 'stretchesFloor.pigeonHold',
      pose: 'fold',
      seconds: { min: 20, usual: 30, max: 60 },
    },
    {
      kind: 'cycle',
      phases: [{ seconds: 5, breath: 'in', cue: 'stretchesFloor.pigeonRise', pose: 'across' }],
      rounds: { min: 1, usual: 1, max: 1 },
    },
  ],
  exit: { seconds: 5, breath: 'easy', cue: 'stretchesFloor.pigeonReturn', pose: 'start' },
  cautions: [
    { id: 'knee', advice: 'stretchesFloor.pigeonCautionKnee' },
    { id: 'hip', advice: 'stretchesFloor.pigeonCautionHip' },
    { id: 'wrist', advice: 'stretchesFloor.pigeonCautionWrist' },
    { id: 'sacroiliac', advice: 'stretchesFloor.pigeonCautionSacroiliac' },
    { id: 'disc', advice: 'stretchesFloor.pigeonCautionDisc' },
    { id: 'backSurgery', advice: 'stretchesFloor.pigeonCautionBackSurgery' },
    { id: 'pregnant', advice: 'stretchesFloor.pigeonCautionPregnant' },
    { id: 'osteoporosis', advice: 'stretchesFloor.pigeonCautionOsteoporosis' },
    { id: 'highBloodPressure', advice: 'stretchesFloor.pigeonCautionHighBloodPressure' },
    { id: 'glaucoma', advice: 'stretchesFloor.pigeonCautionGlaucoma' },
    { id: 'dizzy', advice: 'stretchesFloor.pigeonCautionDizzy' },
  ],
  adapt: [
    { id: 'ankle', advice: 'stretchesFloor.pigeonCautionAnkle' },
    { id: 'shoulder', advice: 'stretchesFloor.pigeonCautionShoulder' },
  ],
  instead: 'reclinedFigureFour',
  figure: {
    view: { azimuth: 31, elevation: 17 },
    props: [mat(-5)],
    portrait: 'tall',
    marks: [{ area: 'hipSide', side: 'right' }],
    poses: {
      start: allFours(),
      across: allFours({
        root: { kind: 'knees', x: 0, apart: 9, back: -28 },
        pelvis: { bend: 76 },
        rightLeg: frontLeg([0.5, 0.6, 1.2]),
        leftLeg: backLeg(-42, [0.5, -1, 0]),
      }),
      tall: settled({
        pelvis: { bend: 54 },
        lumbar: { bend: -20 },
        chest: { bend: -10 },
        neck: { bend: -6 },
        rightArm: palm('right', 15, 37),
        leftArm: palm('left', 29, 34),
      }),
      fold: settled({
        pelvis: { bend: 64 },
        lumbar: { bend: 8 },
        chest: { bend: 8 },
        neck: { bend: 8 },
        ...FOREARMS,
        eyesClosed: 1,
      }),
    },
  },
  sources: ['health.md §3.1 pose 4'],
};
