import type { Stretch } from '../stretch.ts';
import { allFours, mat, MAT_VIEW, onHeels } from './postures.ts';

/** Cat-cow (Marjaryasana-Bitilasana), floor form. Its chair form is the seated cat-cow. */
export const catCow: Stretch = {
  id: 'catCow',
  name: 'stretchesFloor.catCow',
  about: 'stretchesFloor.catCowAbout',
  pose: 'marjaryasana',
  areas: ['lowerBack', 'upperBack', 'neckShoulders'],
  targets: ['lowerBack'],
  place: 'floor',
  needs: ['mat'],
  sides: 'together',
  role: 'mobilise',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 5, breath: 'easy', cue: 'stretchesFloor.catCowArrive', pose: 'middle' },
  parts: [
    {
      kind: 'cycle',
      phases: [
        { seconds: 4, breath: 'in', cue: 'stretchesFloor.catCowIn', pose: 'cow' },
        { seconds: 5, breath: 'out', cue: 'stretchesFloor.catCowOut', pose: 'cat' },
      ],
      rounds: { min: 4, usual: 6, max: 10 },
    },
  ],
  exit: { seconds: 5, breath: 'easy', cue: 'stretchesFloor.catCowRest', pose: 'start' },
  cautions: [
    { id: 'wrist', advice: 'stretchesFloor.catCowCautionWrist' },
    { id: 'knee', advice: 'stretchesFloor.catCowCautionKnee' },
    { id: 'shoulder', advice: 'stretchesFloor.catCowCautionShoulder' },
    { id: 'neck', advice: 'stretchesFloor.catCowCautionNeck' },
    { id: 'disc', advice: 'stretchesFloor.catCowCautionDisc' },
    { id: 'backSurgery', advice: 'stretchesFloor.catCowCautionBackSurgery' },
    { id: 'extensionHurts', advice: 'stretchesFloor.catCowCautionExtensionHurts' },
    { id: 'osteoporosis', advice: 'stretchesFloor.catCowCautionOsteoporosis' },
    { id: 'pregnant', advice: 'stretchesFloor.catCowCautionPregnant' },
    { id: 'abdominalSurgery', advice: 'stretchesFloor.catCowCautionAbdominalSurgery' },
  ],
  adapt: [{ id: 'ankle', advice: 'stretchesFloor.catCowCautionAnkle' }],
  instead: 'seatedCatCow',
  figure: {
    view: MAT_VIEW,
    props: [mat(10)],
    marks: [{ area: 'lowerBack' }, { area: 'upperBack' }],
    poses: {
      start: onHeels(9),
      middle: allFours(),
      cow: allFours({
        pelvis: { bend: 112 },
        lumbar: { bend: -40 },
        chest: { bend: -18 },
        neck: { bend: -34, nod: -6 },
      }),
      cat: allFours({
        pelvis: { bend: 34 },
        lumbar: { bend: 40 },
        chest: { bend: 46 },
        neck: { bend: 24, nod: 12 },
      }),
    },
  },
  sources: ['health.md §3.1 pose 2'],
};
