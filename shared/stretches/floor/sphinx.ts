import type { ReachingArm } from '../../figure/script.ts';
import { SIDE_VIEW } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { MAT, onFront } from './postures.ts';

/** A forearm on the mat, the elbow under its shoulder. */
const forearm = (z: number): ReachingArm => ({
  kind: 'reach',
  wrist: [68, 4, z],
  fingers: [1, 0, 0],
  elbow: [-0.5, -1, 0],
});

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
    { id: 'neck', advice: 'stretchesFloor.sphinxCautionNeck' },
    { id: 'osteoporosis', advice: 'stretchesFloor.sphinxCautionOsteoporosis' },
    { id: 'backSurgery', advice: 'stretchesFloor.sphinxCautionBackSurgery' },
    { id: 'disc', advice: 'stretchesFloor.sphinxCautionDisc' },
  ],
  instead: 'supineKneeHug',
  figure: {
    view: SIDE_VIEW,
    props: [MAT],
    marks: [{ area: 'lowerBack' }, { area: 'chest' }],
    poses: {
      start: onFront(),
      hold: onFront({
        pelvis: { bend: 86 },
        lumbar: { bend: -18 },
        chest: { bend: -18 },
        neck: { bend: -12 },
        rightArm: forearm(17),
        leftArm: forearm(-17),
      }),
    },
  },
  sources: ['health.md §3.1 pose 6 (forearm form)'],
};
