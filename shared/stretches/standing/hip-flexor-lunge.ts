import type { Stretch } from '../stretch.ts';
import { DESK_VIEW, footAt, handsOnDesk } from './postures.ts';

const EDGE = 16;
const leaning = { ...handsOnDesk(EDGE + 5), leftLeg: footAt(18, -9) } as const;
const stepped = { ...leaning, rightLeg: { ...footAt(-64, 9), heel: 42 } } as const;

/** Hip-flexor lunge: a long step back, tail tucked, trunk upright, hands on the desk. */
export const hipFlexorLunge: Stretch = {
  id: 'hipFlexorLunge',
  name: 'stretchesStanding.hipFlexorLunge',
  about: 'stretchesStanding.hipFlexorLungeAbout',
  areas: ['hips', 'legs'],
  targets: [],
  place: 'standing',
  needs: ['desk'],
  sides: 'each',
  role: 'stretch',
  effort: 'strenuous',
  gentle: false,
  enter: { seconds: 5, breath: 'in', cue: 'stretchesStanding.hipFlexorLungeStep', pose: 'step' },
  parts: [
    {
      kind: 'cycle',
      phases: [
        { seconds: 5, breath: 'out', cue: 'stretchesStanding.hipFlexorLungeTuck', pose: 'hold' },
      ],
      rounds: { min: 1, usual: 1, max: 1 },
    },
    {
      kind: 'hold',
      cue: 'stretchesStanding.hipFlexorLungeHold',
      pose: 'hold',
      seconds: { min: 15, usual: 20, max: 30 },
    },
  ],
  exit: { seconds: 5, breath: 'easy', cue: 'stretchesStanding.hipFlexorLungeEnd', pose: 'start' },
  cautions: [
    { id: 'knee', advice: 'stretchesStanding.hipFlexorLungeCautionKnee' },
    { id: 'hip', advice: 'stretchesStanding.hipFlexorLungeCautionHip' },
    { id: 'balance', advice: 'stretchesStanding.hipFlexorLungeCautionBalance' },
    { id: 'sacroiliac', advice: 'stretchesStanding.hipFlexorLungeCautionSacroiliac' },
    { id: 'pregnant', advice: 'stretchesStanding.hipFlexorLungeCautionPregnant' },
    { id: 'abdominalSurgery', advice: 'stretchesStanding.hipFlexorLungeCautionAbdominalSurgery' },
  ],
  adapt: [
    { id: 'ankle', advice: 'stretchesStanding.hipFlexorLungeCautionAnkle' },
    { id: 'extensionHurts', advice: 'stretchesStanding.hipFlexorLungeCautionExtensionHurts' },
  ],
  figure: {
    view: DESK_VIEW,
    props: [{ type: 'desk', x: EDGE - 40 }],
    marks: [{ area: 'hipFront', side: 'right' }],
    poses: {
      start: {
        ...leaning,
        rightLeg: footAt(18, 9),
        root: { kind: 'hips', at: [2, 88.4, 0] },
        pelvis: { bend: 30 },
        neck: { bend: -12 },
      },
      step: {
        ...stepped,
        root: { kind: 'hips', at: [-16, 81, 0] },
        pelvis: { bend: 22 },
        neck: { bend: -8 },
      },
      hold: {
        ...stepped,
        root: { kind: 'hips', at: [-6, 76, 0] },
        pelvis: { bend: -6 },
        lumbar: { bend: 6 },
        chest: { bend: 2 },
      },
    },
  },
  sources: ['health.md §3.2 hip-flexor lunge'],
};
