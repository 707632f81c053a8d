import type { Pose, ReachingArm } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { seated } from './postures.ts';

/** A hand on the raised knee, the other one on the ankle. */
const hands: Pick<Pose, 'rightArm' | 'leftArm'> & { readonly rightArm: ReachingArm } = {
  rightArm: {
    kind: 'reach',
    wrist: { on: 'rightKnee', offset: [-7, 8.5, -2] },
    elbow: [-0.6, -0.4, 1],
    fingers: [0.85, -0.35, 0.4],
  },
  leftArm: {
    kind: 'reach',
    wrist: { on: 'rightAnkle', offset: [-9, 7, 4] },
    elbow: [-0.6, -0.5, -1],
    fingers: [0.8, -0.3, 0.5],
  },
};

/** Pigeon in its chair form: one ankle across the other thigh, leaning forward with a straight back. */
export const seatedFigureFour: Stretch = {
  id: 'seatedFigureFour',
  name: 'stretchesChair.seatedFigureFour',
  about: 'stretchesChair.seatedFigureFourAbout',
  pose: 'ekaPada',
  areas: ['hips'],
  targets: ['piriformis'],
  place: 'chair',
  needs: ['chair'],
  sides: 'each',
  role: 'stretch',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 3, breath: 'in', cue: 'stretchesChair.seatedFigureFourEnter', pose: 'lift' },
  parts: [
    {
      kind: 'cycle',
      phases: [
        { seconds: 3, breath: 'in', cue: 'stretchesChair.seatedFigureFourCross', pose: 'cross' },
        { seconds: 4, breath: 'out', cue: 'stretchesChair.seatedFigureFourLean', pose: 'hold' },
      ],
      rounds: { min: 1, usual: 1, max: 1 },
    },
    {
      kind: 'hold',
      cue: 'stretchesChair.seatedFigureFourHold',
      pose: 'hold',
      seconds: { min: 15, usual: 20, max: 30 },
    },
    {
      kind: 'cycle',
      phases: [
        { seconds: 3, breath: 'in', cue: 'stretchesChair.seatedFigureFourRise', pose: 'cross' },
        { seconds: 2, breath: 'out', cue: 'stretchesChair.seatedFigureFourUncross', pose: 'lift' },
      ],
      rounds: { min: 1, usual: 1, max: 1 },
    },
  ],
  exit: { seconds: 2, breath: 'easy', cue: 'stretchesChair.seatedFigureFourExit', pose: 'start' },
  cautions: [
    { id: 'knee', advice: 'stretchesChair.seatedFigureFourCautionKnee' },
    { id: 'hip', advice: 'stretchesChair.seatedFigureFourCautionHip' },
    { id: 'sacroiliac', advice: 'stretchesChair.seatedFigureFourCautionSacroiliac' },
    { id: 'disc', advice: 'stretchesChair.seatedFigureFourCautionDisc' },
    { id: 'pregnant', advice: 'stretchesChair.seatedFigureFourCautionPregnant' },
    { id: 'osteoporosis', advice: 'stretchesChair.seatedFigureFourCautionOsteoporosis' },
    { id: 'backSurgery', advice: 'stretchesChair.seatedFigureFourCautionBackSurgery' },
  ],
  instead: 'seatedKneeHug',
  figure: {
    view: { azimuth: 33, elevation: 14 },
    props: [{ type: 'chair' }],
    marks: [{ area: 'hipSide', side: 'right' }],
    poses: {
      start: seated(),
      lift: seated({
        ...hands,
        leftArm: {
          kind: 'reach',
          wrist: { on: 'rightShin', offset: [-6, 9, 2] },
          elbow: [-0.6, -0.5, -1],
          fingers: [0.8, -0.4, 0.2],
        },
        pelvis: { bend: 6 },
        chest: { bend: 6 },
        rightLeg: {
          kind: 'reach',
          ankle: [42, 66, 4],
          knee: [0.6, 0.15, 0.9],
          toes: [0.8, 0.5, -0.2],
        },
      }),
      cross: seated({
        ...hands,
        rightLeg: {
          kind: 'reach',
          ankle: { on: 'leftKnee', offset: [-10, 11, -6] },
          knee: [0.58, 0.16, 0.8],
          toes: [0.8, 0.5, -0.2],
        },
      }),
      hold: seated({
        ...hands,
        pelvis: { bend: 24 },
        lumbar: { bend: 4 },
        neck: { bend: -6 },
        rightLeg: {
          kind: 'reach',
          ankle: { on: 'leftKnee', offset: [-10, 11, -6] },
          knee: [0.58, 0.06, 0.8],
          toes: [0.8, 0.5, -0.2],
        },
      }),
    },
  },
  sources: ['health.md §3.1 pose 4, office form; Garber 2011 (dose)'],
};
