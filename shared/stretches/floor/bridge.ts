import type { Stretch } from '../stretch.ts';
import { mat, MAT_VIEW, onBack } from './postures.ts';

/** Where the feet stand: the shins are upright when the hips are up. */
const FEET = 34;

/** Bridge (Setu Bandha Sarvangasana), floor form. From a chair it is stand-and-squeeze. */
export const bridge: Stretch = {
  id: 'bridge',
  name: 'stretchesFloor.bridge',
  about: 'stretchesFloor.bridgeAbout',
  pose: 'setuBandha',
  areas: ['hips', 'lowerBack', 'legs'],
  targets: [],
  place: 'floor',
  needs: ['mat'],
  sides: 'together',
  role: 'strengthen',
  effort: 'strenuous',
  gentle: false,
  enter: { seconds: 4, breath: 'in', cue: 'stretchesFloor.bridgeArrive', pose: 'start' },
  parts: [
    {
      kind: 'cycle',
      phases: [{ seconds: 5, breath: 'out', cue: 'stretchesFloor.bridgeLift', pose: 'up' }],
      rounds: { min: 1, usual: 1, max: 1 },
    },
    {
      kind: 'hold',
      cue: 'stretchesFloor.bridgeHold',
      pose: 'up',
      seconds: { min: 15, usual: 20, max: 30 },
    },
  ],
  exit: { seconds: 5, breath: 'out', cue: 'stretchesFloor.bridgeLower', pose: 'start' },
  cautions: [
    { id: 'neck', advice: 'stretchesFloor.bridgeCautionNeck' },
    { id: 'highBloodPressure', advice: 'stretchesFloor.bridgeCautionHighBloodPressure' },
    { id: 'glaucoma', advice: 'stretchesFloor.bridgeCautionGlaucoma' },
    { id: 'pregnant', advice: 'stretchesFloor.bridgeCautionPregnant' },
    { id: 'extensionHurts', advice: 'stretchesFloor.bridgeCautionExtensionHurts' },
    { id: 'knee', advice: 'stretchesFloor.bridgeCautionKnee' },
    { id: 'backSurgery', advice: 'stretchesFloor.bridgeCautionBackSurgery' },
    { id: 'abdominalSurgery', advice: 'stretchesFloor.bridgeCautionAbdominalSurgery' },
    { id: 'hamstringStrain', advice: 'stretchesFloor.bridgeCautionHamstringStrain' },
    { id: 'osteoporosis', advice: 'stretchesFloor.bridgeCautionOsteoporosis' },
    { id: 'dizzy', advice: 'stretchesFloor.bridgeCautionDizzy' },
  ],
  adapt: [{ id: 'sacroiliac', advice: 'stretchesFloor.bridgeCautionSacroiliac' }],
  instead: 'standAndSqueeze',
  figure: {
    view: MAT_VIEW,
    props: [mat(-8)],
    marks: [{ area: 'glute' }],
    poses: {
      start: onBack(FEET),
      up: onBack(FEET, {
        root: { kind: 'hips', at: [-4.6, 31.2, 0] },
        pelvis: { bend: -117 },
        lumbar: { bend: -1 },
        chest: { bend: 9 },
        neck: { bend: 25, glide: 2.5 },
      }),
    },
  },
  sources: ['health.md §3.1 pose 7'],
};
