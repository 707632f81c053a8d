import type { LegPose } from '../../figure/script.ts';
import { CORNER_VIEW } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { MAT, allFours, longLeg, palms } from './postures.ts';

/** The front leg: knee behind its wrist, shin across, foot toward the other side. */
const frontLeg: LegPose = {
  kind: 'reach',
  ankle: [18, 6, -10],
  knee: [1, 0, 0.7],
  toes: [0.3, 0, -1],
};

/** Pigeon, resting form (Eka Pada Rajakapotasana), floor form. Its chair form is the figure four on a chair. */
export const pigeon: Stretch = {
  id: 'pigeon',
  name: 'stretchesFloor.pigeon',
  about: 'stretchesFloor.pigeonAbout',
  pose: 'ekaPada',
  areas: ['hips', 'lowerBack'],
  targets: ['piriformis'],
  place: 'floor',
  needs: ['mat', 'cushion'],
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
  ],
  exit: { seconds: 6, breath: 'in', cue: 'stretchesFloor.pigeonRise', pose: 'start' },
  cautions: [
    { id: 'knee', advice: 'stretchesFloor.pigeonCautionKnee' },
    { id: 'hip', advice: 'stretchesFloor.pigeonCautionHip' },
    { id: 'ankle', advice: 'stretchesFloor.pigeonCautionAnkle' },
    { id: 'wrist', advice: 'stretchesFloor.pigeonCautionWrist' },
    { id: 'shoulder', advice: 'stretchesFloor.pigeonCautionShoulder' },
    { id: 'sacroiliac', advice: 'stretchesFloor.pigeonCautionSacroiliac' },
    { id: 'disc', advice: 'stretchesFloor.pigeonCautionDisc' },
    { id: 'backSurgery', advice: 'stretchesFloor.pigeonCautionBackSurgery' },
    { id: 'pregnant', advice: 'stretchesFloor.pigeonCautionPregnant' },
    { id: 'osteoporosis', advice: 'stretchesFloor.pigeonCautionOsteoporosis' },
    { id: 'highBloodPressure', advice: 'stretchesFloor.pigeonCautionHighBloodPressure' },
    { id: 'glaucoma', advice: 'stretchesFloor.pigeonCautionGlaucoma' },
    { id: 'dizzy', advice: 'stretchesFloor.pigeonCautionDizzy' },
    { id: 'hamstringStrain', advice: 'stretchesFloor.pigeonCautionHamstringStrain' },
  ],
  instead: 'reclinedFigureFour',
  figure: {
    view: CORNER_VIEW,
    props: [MAT, { type: 'cushion', x: -2, z: 9, height: 8 }],
    marks: [
      { area: 'glute', side: 'right' },
      { area: 'hipFront', side: 'left' },
    ],
    poses: {
      start: allFours(),
      across: allFours({
        root: { kind: 'hips', at: [0, 40, 0] },
        pelvis: { bend: 72 },
        rightLeg: frontLeg,
        leftLeg: { kind: 'reach', ankle: [-42, 6, -9], knee: [0, -1, 0], toes: [-1, -0.1, 0] },
      }),
      tall: {
        root: { kind: 'hips', at: [-4, 19, 0] },
        pelvis: { bend: 18 },
        lumbar: { bend: -6 },
        ...palms(40, 20),
        rightLeg: frontLeg,
        leftLeg: longLeg('left', -84),
      },
      fold: {
        root: { kind: 'hips', at: [-4, 19, 0] },
        pelvis: { bend: 58 },
        lumbar: { bend: 14 },
        chest: { bend: 10 },
        neck: { bend: 10 },
        ...palms(66, 16),
        rightLeg: frontLeg,
        leftLeg: longLeg('left', -84),
        eyesClosed: 1,
      },
    },
  },
  sources: ['health.md §3.1 pose 4'],
};
