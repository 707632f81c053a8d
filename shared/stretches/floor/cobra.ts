import type { Stretch } from '../stretch.ts';
import { mat, MAT_VIEW, onFront, palms } from './postures.ts';

/** Hands under the shoulders, elbows back along the ribs. */
const UNDER_SHOULDERS = palms(41, 27, [-0.54, 0.89, -0.14]);

/** Cobra (Bhujangasana), floor form. Standing, it is the standing back-bend. */
export const cobra: Stretch = {
  id: 'cobra',
  name: 'stretchesFloor.cobra',
  about: 'stretchesFloor.cobraAbout',
  pose: 'bhujangasana',
  areas: ['lowerBack', 'upperBack', 'hips'],
  targets: ['lowerBack'],
  place: 'floor',
  needs: ['mat'],
  sides: 'together',
  role: 'strengthen',
  effort: 'strenuous',
  gentle: false,
  enter: { seconds: 5, breath: 'easy', cue: 'stretchesFloor.cobraArrive', pose: 'ready' },
  parts: [
    {
      kind: 'cycle',
      phases: [{ seconds: 5, breath: 'in', cue: 'stretchesFloor.cobraLift', pose: 'up' }],
      rounds: { min: 1, usual: 1, max: 1 },
    },
    {
      kind: 'hold',
      cue: 'stretchesFloor.cobraHold',
      pose: 'up',
      seconds: { min: 10, usual: 10, max: 20 },
    },
  ],
  exit: { seconds: 5, breath: 'out', cue: 'stretchesFloor.cobraLower', pose: 'start' },
  cautions: [
    { id: 'extensionHurts', advice: 'stretchesFloor.cobraCautionExtensionHurts' },
    { id: 'pregnant', advice: 'stretchesFloor.cobraCautionPregnant' },
    { id: 'abdominalSurgery', advice: 'stretchesFloor.cobraCautionAbdominalSurgery' },
    { id: 'wrist', advice: 'stretchesFloor.cobraCautionWrist' },
    { id: 'shoulder', advice: 'stretchesFloor.cobraCautionShoulder' },
    { id: 'osteoporosis', advice: 'stretchesFloor.cobraCautionOsteoporosis' },
    { id: 'backSurgery', advice: 'stretchesFloor.cobraCautionBackSurgery' },
    { id: 'disc', advice: 'stretchesFloor.cobraCautionDisc' },
  ],
  adapt: [
    { id: 'neck', advice: 'stretchesFloor.cobraCautionNeck' },
    { id: 'sacroiliac', advice: 'stretchesFloor.cobraCautionSacroiliac' },
  ],
  instead: 'sphinx',
  figure: {
    view: MAT_VIEW,
    props: [mat(-10)],
    marks: [{ area: 'lowerBack' }, { area: 'chest' }],
    poses: {
      start: onFront(palms(48, 33, [-0.8, -0.2, 1.2])),
      ready: onFront(UNDER_SHOULDERS),
      up: onFront({
        ...UNDER_SHOULDERS,
        pelvis: { bend: 80 },
        lumbar: { bend: -34 },
        chest: { bend: -36 },
        neck: { bend: -4 },
      }),
    },
  },
  sources: ['health.md §3.1 pose 6'],
};
