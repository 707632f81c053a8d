import type { Stretch } from '../stretch.ts';
import { seated } from './postures.ts';

/** Cat-cow in its chair form: arching and rounding, led by the pelvis. */
export const seatedCatCow: Stretch = {
  id: 'seatedCatCow',
  name: 'stretchesChair.seatedCatCow',
  about: 'stretchesChair.seatedCatCowAbout',
  pose: 'marjaryasana',
  areas: ['lowerBack', 'upperBack', 'neckShoulders'],
  targets: ['lowerBack'],
  place: 'chair',
  needs: ['chair'],
  sides: 'together',
  role: 'mobilise',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 4, breath: 'easy', cue: 'stretchesChair.seatedCatCowEnter', pose: 'start' },
  parts: [
    {
      kind: 'cycle',
      phases: [
        { seconds: 4, breath: 'in', cue: 'stretchesChair.seatedCatCowArch', pose: 'arch' },
        { seconds: 5, breath: 'out', cue: 'stretchesChair.seatedCatCowRound', pose: 'round' },
      ],
      rounds: { min: 3, usual: 6, max: 10 },
    },
  ],
  exit: { seconds: 3, breath: 'in', cue: 'stretchesChair.seatedCatCowExit', pose: 'start' },
  cautions: [
    { id: 'disc', advice: 'stretchesChair.seatedCatCowCautionDisc' },
    { id: 'osteoporosis', advice: 'stretchesChair.seatedCatCowCautionOsteoporosis' },
    { id: 'neck', advice: 'stretchesChair.seatedCatCowCautionNeck' },
    { id: 'extensionHurts', advice: 'stretchesChair.seatedCatCowCautionExtensionHurts' },
    { id: 'backSurgery', advice: 'stretchesChair.seatedCatCowCautionBackSurgery' },
  ],
  adapt: [{ id: 'abdominalSurgery', advice: 'stretchesChair.seatedCatCowCautionAbdominalSurgery' }],
  instead: 'seatedSideBend',
  figure: {
    view: { azimuth: 80, elevation: 6 },
    props: [{ type: 'chair' }],
    marks: [{ area: 'lowerBack' }, { area: 'upperBack' }],
    portrait: 'round',
    poses: {
      start: seated(),
      arch: seated({
        pelvis: { bend: 30 },
        lumbar: { bend: -26 },
        chest: { bend: -15 },
        neck: { bend: -2, nod: -6 },
        girdle: { right: { back: 3.5 }, left: { back: 3.5 } },
      }),
      round: seated({
        pelvis: { bend: -20 },
        lumbar: { bend: 30 },
        chest: { bend: 28 },
        neck: { bend: 22, nod: 12 },
        girdle: { right: { back: -3 }, left: { back: -3 } },
      }),
    },
  },
  sources: ['health.md §3.1 pose 2, office form'],
};
