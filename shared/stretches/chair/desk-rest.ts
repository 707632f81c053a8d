import { outward } from '../../figure/outward.ts';
import type { ReachingArm, Side } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { footFlat, seated } from './postures.ts';

/** A forearm lying across the desk, the elbow out to its side. */
const folded = (side: Side): ReachingArm => ({
  kind: 'reach',
  wrist: [62, 76.5, outward(side) * -10],
  elbow: [0.1, -0.05, outward(side)],
});

/** A hand at rest near the edge of the desk. */
const handOnDesk = (side: Side): ReachingArm => ({
  kind: 'reach',
  wrist: [40, 77, outward(side) * 12],
  elbow: [-0.6, -1, outward(side) * 0.5],
  fingers: [1, -0.12, outward(side) * -0.3],
});

const feetWide = { rightLeg: footFlat('right', 18), leftLeg: footFlat('left', 18) };

/** Child's pose in its chair form: folded onto the desk, forehead on the arms. */
export const deskRest: Stretch = {
  id: 'deskRest',
  name: 'stretchesChair.deskRest',
  about: 'stretchesChair.deskRestAbout',
  pose: 'balasana',
  areas: ['lowerBack', 'upperBack'],
  targets: ['lowerBack'],
  place: 'chair',
  needs: ['chair', 'desk'],
  sides: 'together',
  role: 'stretch',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 5, breath: 'in', cue: 'stretchesChair.deskRestEnter', pose: 'ready' },
  parts: [
    {
      kind: 'cycle',
      phases: [{ seconds: 4, breath: 'out', cue: 'stretchesChair.deskRestFold', pose: 'rest' }],
      rounds: { min: 1, usual: 1, max: 1 },
    },
    {
      kind: 'hold',
      cue: 'stretchesChair.deskRestHold',
      pose: 'rest',
      seconds: { min: 15, usual: 30, max: 50 },
    },
    {
      kind: 'cycle',
      phases: [{ seconds: 4, breath: 'in', cue: 'stretchesChair.deskRestRise', pose: 'ready' }],
      rounds: { min: 1, usual: 1, max: 1 },
    },
  ],
  exit: { seconds: 3, breath: 'out', cue: 'stretchesChair.deskRestExit', pose: 'start' },
  cautions: [
    { id: 'osteoporosis', advice: 'stretchesChair.deskRestCautionOsteoporosis' },
    { id: 'disc', advice: 'stretchesChair.deskRestCautionDisc' },
    { id: 'highBloodPressure', advice: 'stretchesChair.deskRestCautionHighBloodPressure' },
    { id: 'glaucoma', advice: 'stretchesChair.deskRestCautionGlaucoma' },
    { id: 'dizzy', advice: 'stretchesChair.deskRestCautionDizzy' },
    { id: 'pregnant', advice: 'stretchesChair.deskRestCautionPregnant' },
    { id: 'hip', advice: 'stretchesChair.deskRestCautionHip' },
    { id: 'backSurgery', advice: 'stretchesChair.deskRestCautionBackSurgery' },
    { id: 'abdominalSurgery', advice: 'stretchesChair.deskRestCautionAbdominalSurgery' },
  ],
  adapt: [{ id: 'shoulder', advice: 'stretchesChair.deskRestCautionShoulder' }],
  instead: 'seatedCatCow',
  figure: {
    view: { azimuth: 78, elevation: 8 },
    props: [{ type: 'chair' }, { type: 'desk', x: -10 }],
    marks: [{ area: 'lowerBack' }, { area: 'upperBack' }],
    poses: {
      start: seated({ ...feetWide, rightArm: handOnDesk('right'), leftArm: handOnDesk('left') }),
      ready: seated({
        ...feetWide,
        pelvis: { bend: 32 },
        lumbar: { bend: 6 },
        chest: { bend: 6 },
        neck: { bend: -10 },
        rightArm: folded('right'),
        leftArm: folded('left'),
      }),
      rest: seated({
        ...feetWide,
        pelvis: { bend: 40 },
        lumbar: { bend: 14 },
        chest: { bend: 14 },
        neck: { bend: 12, nod: 4 },
        rightArm: folded('right'),
        leftArm: folded('left'),
        eyesClosed: 1,
      }),
    },
  },
  sources: ['health.md §3.1 pose 1, office form; Garber 2011 (dose)'],
};
