import { SIDE_VIEW } from '../../figure/script.ts';
import type { Pose, ReachingArm, Side } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { seated } from './postures.ts';

/** Hands behind the head carry it; the elbows point forward and out. */
const behindHead = (side: Side, back: number, down: number): ReachingArm => {
  const out = side === 'right' ? 1 : -1;
  return {
    kind: 'reach',
    wrist: { on: 'head', offset: [back, down, out * 8] },
    elbow: [0.8, 0.1, out],
    fingers: [-0.5, 0.6, -out],
  };
};
const hands = (back: number, down: number): Pick<Pose, 'rightArm' | 'leftArm'> => ({
  rightArm: behindHead('right', back, down),
  leftArm: behindHead('left', back, down),
});

/** Further back on the seat, the feet with it. */
const againstBackrest = {
  root: { kind: 'hips', at: [-7, 55, 0] },
  rightLeg: { kind: 'planted', sole: [36, 0, 12] },
  leftLeg: { kind: 'planted', sole: [36, 0, -12] },
} as const;

/** The upper back eased over a firm backrest, the hands carrying the head. */
export const thoracicExtension: Stretch = {
  id: 'thoracicExtension',
  name: 'stretchesChair.thoracicExtension',
  about: 'stretchesChair.thoracicExtensionAbout',
  areas: ['upperBack'],
  targets: [],
  place: 'chair',
  needs: ['chair'],
  sides: 'together',
  role: 'mobilise',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 5, breath: 'easy', cue: 'stretchesChair.thoracicExtensionEnter', pose: 'up' },
  parts: [
    {
      kind: 'cycle',
      phases: [
        { seconds: 4, breath: 'in', cue: 'stretchesChair.thoracicExtensionOver', pose: 'over' },
        { seconds: 4, breath: 'out', cue: 'stretchesChair.thoracicExtensionBack', pose: 'up' },
      ],
      rounds: { min: 4, usual: 6, max: 8 },
    },
  ],
  exit: { seconds: 3, breath: 'easy', cue: 'stretchesChair.thoracicExtensionExit', pose: 'start' },
  cautions: [
    { id: 'osteoporosis', advice: 'stretchesChair.thoracicExtensionCautionOsteoporosis' },
    { id: 'extensionHurts', advice: 'stretchesChair.thoracicExtensionCautionExtensionHurts' },
    { id: 'backSurgery', advice: 'stretchesChair.thoracicExtensionCautionBackSurgery' },
    { id: 'neck', advice: 'stretchesChair.thoracicExtensionCautionNeck' },
    { id: 'shoulder', advice: 'stretchesChair.thoracicExtensionCautionShoulder' },
    { id: 'dizzy', advice: 'stretchesChair.thoracicExtensionCautionDizzy' },
    { id: 'pregnant', advice: 'stretchesChair.thoracicExtensionCautionPregnant' },
    { id: 'abdominalSurgery', advice: 'stretchesChair.thoracicExtensionCautionAbdominalSurgery' },
  ],
  figure: {
    view: SIDE_VIEW,
    props: [{ type: 'chair' }],
    marks: [{ area: 'upperBack' }],
    poses: {
      start: seated(againstBackrest),
      up: seated({ ...againstBackrest, ...hands(-8, -2) }),
      over: seated({
        ...againstBackrest,
        lumbar: { bend: -4 },
        chest: { bend: -30 },
        neck: { bend: -6 },
        ...hands(-7, -6),
      }),
    },
  },
  sources: ['health.md §3.2 thoracic extension'],
};
