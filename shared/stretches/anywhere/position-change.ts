import type { LegPose, Pose, ReachingArm } from '../../figure/script.ts';
import { CORNER_VIEW } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';

const hand = (z: number): ReachingArm => ({
  kind: 'reach',
  wrist: [45, 77, z],
  fingers: [1, 0, 0],
});
const foot = (z: number): LegPose => ({ kind: 'planted', sole: [24, 0, z], out: 4 });

/** Feet between chair and desk, both hands on the desk, hips at a place. */
const between = (hips: readonly [number, number, number], differing: Partial<Pose>): Pose => ({
  root: { kind: 'hips', at: hips },
  rightArm: hand(19),
  leftArm: hand(-19),
  rightLeg: foot(12),
  leftLeg: foot(-12),
  ...differing,
});

/** On the feet, leaning a little on the desk, the weight `shift` cm to the right. */
const standing = (shift: number): Pose =>
  between([21, 88, shift], {
    pelvis: { bend: 17, lean: -shift / 2 },
    chest: { bend: 6 },
    neck: { bend: -12 },
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
  enter: { seconds: 8, breath: 'easy', cue: 'stretchesFloor.positionChangeRise', pose: 'stand' },
  parts: [
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
  ],
  exit: { seconds: 6, breath: 'easy', cue: 'stretchesFloor.positionChangeSettle', pose: 'start' },
  cautions: [
    { id: 'dizzy', advice: 'stretchesFloor.positionChangeCautionDizzy' },
    { id: 'balance', advice: 'stretchesFloor.positionChangeCautionBalance' },
  ],
  figure: {
    view: CORNER_VIEW,
    props: [{ type: 'chair', x: -10 }, { type: 'desk' }],
    marks: [],
    poses: {
      start: between([-9, 55, 0], { pelvis: { bend: 14 }, neck: { bend: -8 } }),
      stand: standing(0),
      left: standing(-7),
      right: standing(7),
    },
  },
  sources: ['design.md §2 flare-up; health.md §1 rest first, position changes'],
};
