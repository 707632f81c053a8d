import { outward } from '../../figure/outward.ts';
import type { ArmPose, Pose } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { footAt, STANDING_HIPS } from './postures.ts';

const FEET = 40;
const SEATED: Pose['root'] = { kind: 'hips', at: [4, 55, 0] };
const legs = { rightLeg: footAt(FEET, 9), leftLeg: footAt(FEET, -9) } as const;
const handOnThigh = (side: 'right' | 'left'): ArmPose => ({
  kind: 'reach',
  wrist: { on: `${side}Thigh`, offset: [-2, 9, outward(side) * 2] },
  fingers: [1, -0.15, 0],
});
const both = (arm: ArmPose) => ({ rightArm: arm, leftArm: arm }) as const;

/** The bridge's standing form: up from the chair without hands, a squeeze at the top, slowly down. */
export const standAndSqueeze: Stretch = {
  id: 'standAndSqueeze',
  name: 'stretchesStanding.standAndSqueeze',
  about: 'stretchesStanding.standAndSqueezeAbout',
  pose: 'setuBandha',
  areas: ['hips', 'legs'],
  targets: [],
  place: 'chair',
  needs: ['chair'],
  sides: 'together',
  role: 'strengthen',
  effort: 'strenuous',
  gentle: false,
  enter: { seconds: 4, breath: 'in', cue: 'stretchesStanding.standAndSqueezeArrive', pose: 'lean' },
  parts: [
    {
      kind: 'cycle',
      phases: [
        { seconds: 2, breath: 'out', cue: 'stretchesStanding.standAndSqueezeUp', pose: 'up' },
        {
          seconds: 3,
          breath: 'easy',
          cue: 'stretchesStanding.standAndSqueezeTop',
          pose: 'squeeze',
        },
        { seconds: 3, breath: 'in', cue: 'stretchesStanding.standAndSqueezeDown', pose: 'lean' },
      ],
      rounds: { min: 4, usual: 8, max: 10 },
    },
  ],
  exit: { seconds: 4, breath: 'easy', cue: 'stretchesStanding.standAndSqueezeEnd', pose: 'start' },
  cautions: [
    { id: 'knee', advice: 'stretchesStanding.standAndSqueezeCautionKnee' },
    { id: 'hip', advice: 'stretchesStanding.standAndSqueezeCautionHip' },
    { id: 'dizzy', advice: 'stretchesStanding.standAndSqueezeCautionDizzy' },
    {
      id: 'highBloodPressure',
      advice: 'stretchesStanding.standAndSqueezeCautionHighBloodPressure',
    },
    { id: 'backSurgery', advice: 'stretchesStanding.standAndSqueezeCautionBackSurgery' },
    { id: 'abdominalSurgery', advice: 'stretchesStanding.standAndSqueezeCautionAbdominalSurgery' },
    { id: 'pregnant', advice: 'stretchesStanding.standAndSqueezeCautionPregnant' },
  ],
  adapt: [
    { id: 'balance', advice: 'stretchesStanding.standAndSqueezeCautionBalance' },
    { id: 'extensionHurts', advice: 'stretchesStanding.standAndSqueezeCautionExtensionHurts' },
    { id: 'sacroiliac', advice: 'stretchesStanding.standAndSqueezeCautionSacroiliac' },
  ],
  instead: 'gluteSqueeze',
  figure: {
    view: { azimuth: 80, elevation: 6 },
    props: [{ type: 'chair' }],
    marks: [{ area: 'glute' }],
    portrait: 'rising',
    poses: {
      start: {
        ...legs,
        root: SEATED,
        rightArm: handOnThigh('right'),
        leftArm: handOnThigh('left'),
      },
      lean: {
        ...legs,
        ...both({ kind: 'free', raise: 80, elbow: 20 }),
        root: SEATED,
        pelvis: { bend: 32 },
        lumbar: { bend: 6 },
        neck: { bend: -14 },
      },
      // Never stopped at: it shows in a still picture what the lines of the others do not say.
      rising: {
        ...legs,
        ...both({ kind: 'free', raise: 92, elbow: 12 }),
        root: { kind: 'hips', at: [17, 68, 0] },
        pelvis: { bend: 36 },
        lumbar: { bend: 4 },
        neck: { bend: -16 },
      },
      up: {
        ...legs,
        ...both({ kind: 'free', raise: 20, elbow: 15 }),
        root: { kind: 'hips', at: [FEET, STANDING_HIPS, 0] },
      },
      squeeze: {
        ...legs,
        ...both({ kind: 'free', raise: 0, elbow: 10 }),
        root: { kind: 'hips', at: [FEET + 5, STANDING_HIPS - 0.2, 0] },
        pelvis: { bend: -8 },
        lumbar: { bend: 3 },
        chest: { bend: 2 },
      },
    },
    arrows: [
      { at: { on: 'hips', offset: [-24, 0, 0] }, toward: [12, 0, 0], into: ['squeeze'] },
      { at: [6, 96, 0], toward: [0, 34, 0], into: ['rising', 'up'] },
    ],
  },
  sources: ['health.md §3.1 pose 7, stand-and-squeeze'],
};
