import type { Pose } from '../../figure/script.ts';
import type { Vector } from '../../figure/space.ts';
import type { Stretch } from '../stretch.ts';
import { mat, MAT_VIEW, onFront, palms } from './postures.ts';

/** The forearms lie on the mat; the elbows slide in under the shoulders, the hands stay. */
const forearms = (elbow: Vector): Pick<Pose, 'rightArm' | 'leftArm'> => palms(75, 17, elbow);

/** Sphinx: cobra on the forearms, its gentler form. */
export const sphinx: Stretch = {
  id: 'sphinx',
  name: 'stretchesFloor.sphinx',
  about: 'stretchesFloor.sphinxAbout',
  pose: 'bhujangasana',
  areas: ['lowerBack', 'upperBack'],
  targets: ['lowerBack'],
  place: 'floor',
  needs: ['mat'],
  sides: 'together',
  role: 'stretch',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 6, breath: 'in', cue: 'stretchesFloor.sphinxArrive', pose: 'hold' },
  parts: [
    {
      kind: 'hold',
      cue: 'stretchesFloor.sphinxHold',
      pose: 'hold',
      seconds: { min: 15, usual: 20, max: 60 },
    },
  ],
  exit: { seconds: 5, breath: 'out', cue: 'stretchesFloor.sphinxLower', pose: 'start' },
  cautions: [
    { id: 'extensionHurts', advice: 'stretchesFloor.sphinxCautionExtensionHurts' },
    { id: 'pregnant', advice: 'stretchesFloor.sphinxCautionPregnant' },
    { id: 'abdominalSurgery', advice: 'stretchesFloor.sphinxCautionAbdominalSurgery' },
    { id: 'shoulder', advice: 'stretchesFloor.sphinxCautionShoulder' },
    { id: 'osteoporosis', advice: 'stretchesFloor.sphinxCautionOsteoporosis' },
    { id: 'backSurgery', advice: 'stretchesFloor.sphinxCautionBackSurgery' },
    { id: 'disc', advice: 'stretchesFloor.sphinxCautionDisc' },
  ],
  adapt: [{ id: 'neck', advice: 'stretchesFloor.sphinxCautionNeck' }],
  instead: 'supineKneeHug',
  figure: {
    view: MAT_VIEW,
    props: [mat(4)],
    marks: [{ area: 'lowerBack' }, { area: 'chest' }],
    poses: {
      start: onFront(forearms([0.4, -0.5, 7.2])),
      hold: onFront({
        pelvis: { bend: 85 },
        lumbar: { bend: -24 },
        chest: { bend: -26 },
        neck: { bend: -12 },
        ...forearms([-0.84, -1.2, 0.04]),
      }),
    },
  },
  sources: ['health.md §3.1 pose 6 (forearm form)'],
};
