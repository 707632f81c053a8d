import type { LegPose, ReachingArm } from '../../figure/script.ts';
import type { Vector } from '../../figure/space.ts';
import type { Stretch } from '../stretch.ts';
import { mat, onBack } from './postures.ts';

/** The right ankle on the left thigh, just above its knee; the right knee falls outward. */
const crossed = (offset: Vector): LegPose => ({
  kind: 'reach',
  ankle: { on: 'leftKnee', offset },
  knee: [-0.2, 0.3, 1],
  toes: [-0.3, 1, -0.2],
});

/** A hand behind the left thigh. */
const behindThigh = (aside: 1 | -1): ReachingArm => ({
  kind: 'reach',
  wrist: { on: 'leftThigh', offset: [6, 3, aside * 7] },
  fingers: [0.3, 0.3, -aside],
});

/** Figure-four on the back: the gentle form of the pigeon. */
export const reclinedFigureFour: Stretch = {
  id: 'reclinedFigureFour',
  name: 'stretchesFloor.reclinedFigureFour',
  about: 'stretchesFloor.reclinedFigureFourAbout',
  pose: 'ekaPada',
  areas: ['hips', 'lowerBack'],
  targets: ['piriformis'],
  place: 'floor',
  needs: ['mat'],
  sides: 'each',
  role: 'stretch',
  effort: 'easy',
  gentle: false,
  enter: {
    seconds: 6,
    breath: 'easy',
    cue: 'stretchesFloor.reclinedFigureFourCross',
    pose: 'crossed',
  },
  parts: [
    {
      kind: 'cycle',
      phases: [
        {
          seconds: 6,
          breath: 'out',
          cue: 'stretchesFloor.reclinedFigureFourDraw',
          pose: 'hold',
        },
      ],
      rounds: { min: 1, usual: 1, max: 1 },
    },
    {
      kind: 'hold',
      cue: 'stretchesFloor.reclinedFigureFourHold',
      pose: 'hold',
      seconds: { min: 20, usual: 30, max: 60 },
    },
  ],
  exit: {
    seconds: 6,
    breath: 'easy',
    cue: 'stretchesFloor.reclinedFigureFourRelease',
    pose: 'start',
  },
  cautions: [
    { id: 'hip', advice: 'stretchesFloor.reclinedFigureFourCautionHip' },
    { id: 'sacroiliac', advice: 'stretchesFloor.reclinedFigureFourCautionSacroiliac' },
    { id: 'disc', advice: 'stretchesFloor.reclinedFigureFourCautionDisc' },
    { id: 'backSurgery', advice: 'stretchesFloor.reclinedFigureFourCautionBackSurgery' },
    { id: 'pregnant', advice: 'stretchesFloor.reclinedFigureFourCautionPregnant' },
    { id: 'osteoporosis', advice: 'stretchesFloor.reclinedFigureFourCautionOsteoporosis' },
  ],
  adapt: [
    { id: 'knee', advice: 'stretchesFloor.reclinedFigureFourCautionKnee' },
    { id: 'dizzy', advice: 'stretchesFloor.reclinedFigureFourCautionDizzy' },
  ],
  instead: 'seatedFigureFour',
  figure: {
    view: { azimuth: 54, elevation: 20 },
    props: [mat(-15)],
    marks: [{ area: 'hipSide', side: 'right' }],
    poses: {
      start: onBack(40),
      crossed: onBack(40, { rightLeg: crossed([-12, -1, 0]) }),
      hold: onBack(40, {
        rightArm: behindThigh(1),
        leftArm: behindThigh(-1),
        rightLeg: crossed([-7, -6, 0]),
        leftLeg: { kind: 'free', raise: 112, open: 2, knee: 52, ankle: -8 },
      }),
    },
  },
  sources: ['health.md §3.1 pose 4 (gentler form)'],
};
