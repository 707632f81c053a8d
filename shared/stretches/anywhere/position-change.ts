import type { Pose, ReachingArm, Side } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';

const onThigh = (side: Side, aside: 1 | -1): ReachingArm => ({
  kind: 'reach',
  wrist: { on: `${side}Knee`, offset: [-17, 9, 0] },
  fingers: [1, -0.1, 0],
  elbow: [-1, -0.3, aside],
});

/** Feet before a chair, hips at a place. */
const before = (hips: readonly [number, number, number], differing: Partial<Pose>): Pose => ({
  root: { kind: 'hips', at: hips },
  rightLeg: { kind: 'planted', sole: [33, 0, 12], out: 6 },
  leftLeg: { kind: 'planted', sole: [33, 0, -12], out: 6 },
  ...differing,
});

const HANDS_ON_THIGHS = { rightArm: onThigh('right', 1), leftArm: onThigh('left', -1) };

/** On the feet, the weight `shift` cm to the right. */
const standing = (shift: number): Pose =>
  before([32, 90 - Math.abs(shift) * 0.1, shift], {
    pelvis: { bend: 2, lean: -shift * 0.8 },
    lumbar: { lean: shift * 0.8 },
  });

/** Easy position changes for a day when the back is in spasm: small, slow, nothing stretched. */
export const positionChange: Stretch = {
  id: 'positionChange',
  name: 'stretchesFloor.positionChange',
  about: 'stretchesFloor.positionChangeAbout',
  areas: ['lowerBack', 'legs'],
  targets: [],
  place: 'any',
  needs: [],
  sides: 'together',
  role: 'mobilise',
  effort: 'easy',
  gentle: true,
  enter: { seconds: 4, breath: 'easy', cue: 'stretchesFloor.positionChangeArrive', pose: 'lean' },
  parts: [
    {
      kind: 'cycle',
      phases: [
        { seconds: 6, breath: 'out', cue: 'stretchesFloor.positionChangeRise', pose: 'stand' },
      ],
      rounds: { min: 1, usual: 1, max: 1 },
    },
    {
      kind: 'cycle',
      phases: [
        { seconds: 4, breath: 'in', cue: 'stretchesFloor.positionChangeLeft', pose: 'left' },
        { seconds: 4, breath: 'out', cue: 'stretchesFloor.positionChangeRight', pose: 'right' },
      ],
      rounds: { min: 1, usual: 3, max: 12 },
    },
    {
      kind: 'hold',
      cue: 'stretchesFloor.positionChangeStay',
      pose: 'stand',
      seconds: { min: 6, usual: 10, max: 120 },
    },
    {
      kind: 'cycle',
      phases: [
        { seconds: 6, breath: 'out', cue: 'stretchesFloor.positionChangeSit', pose: 'lean' },
      ],
      rounds: { min: 1, usual: 1, max: 1 },
    },
  ],
  exit: { seconds: 4, breath: 'easy', cue: 'stretchesFloor.positionChangeSettle', pose: 'start' },
  cautions: [],
  adapt: [
    { id: 'dizzy', advice: 'stretchesFloor.positionChangeCautionDizzy' },
    { id: 'balance', advice: 'stretchesFloor.positionChangeCautionBalance' },
  ],
  figure: {
    view: { azimuth: 16, elevation: 8 },
    props: [{ type: 'chair' }],
    portrait: 'right',
    marks: [],
    poses: {
      start: before([-6, 55, 0], { pelvis: { bend: -6 }, ...HANDS_ON_THIGHS }),
      lean: before([6, 55.5, 0], {
        pelvis: { bend: 28 },
        lumbar: { bend: 6 },
        neck: { bend: -14 },
        ...HANDS_ON_THIGHS,
      }),
      stand: standing(0),
      left: standing(-9),
      right: standing(9),
    },
    arrows: [
      { at: { on: 'hips', offset: [0, -4, 24] }, toward: [0, 0, 15], into: ['left', 'right'] },
      { at: { on: 'hips', offset: [0, -4, -24] }, toward: [0, 0, -15], into: ['left', 'right'] },
    ],
  },
  sources: ['design.md §2 flare-up; health.md §1 rest first, position changes'],
};
