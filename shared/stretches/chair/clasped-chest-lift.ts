import type { Pose } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';

const standing: Pick<Pose, 'root' | 'rightLeg' | 'leftLeg'> = {
  root: { kind: 'hips', at: [2, 90.5, 0] },
  rightLeg: { kind: 'planted', sole: [0, 0, 9] },
  leftLeg: { kind: 'planted', sole: [0, 0, -9] },
};

/** Hands clasped behind the hips, the blades drawn together, the breastbone lifted. */
export const claspedChestLift: Stretch = {
  id: 'claspedChestLift',
  name: 'stretchesChair.claspedChestLift',
  about: 'stretchesChair.claspedChestLiftAbout',
  areas: ['upperBack', 'neckShoulders'],
  targets: [],
  place: 'any',
  needs: [],
  sides: 'together',
  role: 'stretch',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 5, breath: 'easy', cue: 'stretchesChair.claspedChestLiftEnter', pose: 'clasp' },
  parts: [
    {
      kind: 'cycle',
      phases: [
        { seconds: 4, breath: 'in', cue: 'stretchesChair.claspedChestLiftLift', pose: 'lift' },
        { seconds: 10, breath: 'easy', cue: 'stretchesChair.claspedChestLiftHold', pose: 'lift' },
        { seconds: 3, breath: 'out', cue: 'stretchesChair.claspedChestLiftRelease', pose: 'clasp' },
      ],
      rounds: { min: 1, usual: 2, max: 3 },
    },
  ],
  exit: { seconds: 4, breath: 'easy', cue: 'stretchesChair.claspedChestLiftExit', pose: 'start' },
  cautions: [{ id: 'shoulder', advice: 'stretchesChair.claspedChestLiftCautionShoulder' }],
  adapt: [
    { id: 'wrist', advice: 'stretchesChair.claspedChestLiftCautionWrist' },
    { id: 'extensionHurts', advice: 'stretchesChair.claspedChestLiftCautionExtensionHurts' },
  ],
  instead: 'shoulderRolls',
  figure: {
    view: { azimuth: 138, elevation: 6 },
    props: [],
    marks: [{ area: 'upperBack' }],
    focus: { at: { on: 'hips', offset: [-9, 24, 0] }, size: 122 },
    portrait: 'lift',
    poses: {
      start: standing,
      clasp: {
        ...standing,
        rightArm: {
          kind: 'reach',
          wrist: { on: 'hips', offset: [-20, -2, 3] },
          elbow: [-0.5, 0.2, 1],
          fingers: [-0.3, -0.9, -0.3],
        },
        leftArm: {
          kind: 'reach',
          wrist: { on: 'hips', offset: [-20, -2, -3] },
          elbow: [-0.5, 0.2, -1],
          fingers: [-0.3, -0.9, 0.3],
        },
      },
      lift: {
        ...standing,
        lumbar: { bend: -4 },
        chest: { bend: -18 },
        neck: { bend: 12 },
        girdle: { right: { back: 5, up: -1 }, left: { back: 5, up: -1 } },
        rightArm: {
          kind: 'reach',
          wrist: { on: 'hips', offset: [-42, 2, 3] },
          elbow: [-0.4, 0.4, 1],
          fingers: [-0.6, -0.7, -0.3],
        },
        leftArm: {
          kind: 'reach',
          wrist: { on: 'hips', offset: [-42, 2, -3] },
          elbow: [-0.4, 0.4, -1],
          fingers: [-0.6, -0.7, 0.3],
        },
      },
    },
  },
  sources: ['health.md §3.2 clasped chest lift; Garber 2011 (dose)'],
};
