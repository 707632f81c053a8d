import { SIDE_VIEW } from '../../figure/script.ts';
import type { Stretch } from '../stretch.ts';
import { seated } from './postures.ts';

/** The head glides straight back over the shoulders, the eyes level. */
export const chinTuck: Stretch = {
  id: 'chinTuck',
  name: 'stretchesChair.chinTuck',
  about: 'stretchesChair.chinTuckAbout',
  areas: ['neckShoulders'],
  targets: [],
  place: 'any',
  needs: [],
  sides: 'together',
  role: 'mobilise',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 4, breath: 'easy', cue: 'stretchesChair.chinTuckEnter', pose: 'start' },
  parts: [
    {
      kind: 'cycle',
      phases: [
        { seconds: 2, breath: 'out', cue: 'stretchesChair.chinTuckBack', pose: 'tuck' },
        { seconds: 3, breath: 'easy', cue: 'stretchesChair.chinTuckHold', pose: 'tuck' },
        { seconds: 2, breath: 'in', cue: 'stretchesChair.chinTuckRelease', pose: 'start' },
      ],
      rounds: { min: 4, usual: 8, max: 10 },
    },
  ],
  exit: { seconds: 3, breath: 'easy', cue: 'stretchesChair.chinTuckExit', pose: 'start' },
  cautions: [{ id: 'neck', advice: 'stretchesChair.chinTuckCautionNeck' }],
  adapt: [{ id: 'dizzy', advice: 'stretchesChair.chinTuckCautionDizzy' }],
  instead: 'shoulderRolls',
  figure: {
    view: SIDE_VIEW,
    props: [{ type: 'chair' }],
    focus: { at: { on: 'neck', offset: [5, -1, 0] }, size: 80 },
    marks: [{ area: 'neckBack' }],
    poses: {
      start: seated({ neck: { bend: 18, nod: -17, glide: -3.5 } }),
      tuck: seated({ neck: { bend: -6, nod: 8, glide: 4 } }),
    },
    arrows: [{ at: { on: 'head', offset: [26, -7, 0] }, toward: [-12, 0, 0], into: ['tuck'] }],
  },
  sources: ['health.md §3.2 chin tuck'],
};
