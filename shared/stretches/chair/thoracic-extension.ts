import type { FreeArm } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { ARM_HANGING, seated } from './postures.ts';

/** Hands behind the head carry it; the elbows are wide. */
const behindHead: FreeArm = {
  kind: 'free',
  raise: 193,
  open: 30,
  elbow: 120,
  roll: 88,
  wrist: -19,
};
const handsBehindHead = { rightArm: behindHead, leftArm: behindHead };

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
    { id: 'dizzy', advice: 'stretchesChair.thoracicExtensionCautionDizzy' },
    { id: 'pregnant', advice: 'stretchesChair.thoracicExtensionCautionPregnant' },
    { id: 'abdominalSurgery', advice: 'stretchesChair.thoracicExtensionCautionAbdominalSurgery' },
  ],
  adapt: [{ id: 'shoulder', advice: 'stretchesChair.thoracicExtensionCautionShoulder' }],
  instead: 'claspedChestLift',
  figure: {
    view: { azimuth: 80, elevation: 6 },
    props: [{ type: 'chair' }],
    marks: [{ area: 'upperBack' }],
    portrait: 'over',
    poses: {
      start: seated({ ...againstBackrest, rightArm: ARM_HANGING, leftArm: ARM_HANGING }),
      up: seated({ ...againstBackrest, ...handsBehindHead }),
      over: seated({
        ...againstBackrest,
        lumbar: { bend: -4 },
        chest: { bend: -30 },
        neck: { bend: 6 },
        ...handsBehindHead,
      }),
    },
  },
  sources: ['health.md §3.2 thoracic extension'],
};
