import { SIDE_VIEW } from '../../shared/figure/script.ts';
import type { Pose } from '../../shared/figure/script.ts';
import type { Stretch } from '../../shared/stretches/stretch.ts';

const STANDING: Pose = {
  root: { kind: 'hips', at: [0, 90, 0] },
  rightLeg: { kind: 'free' },
  leftLeg: { kind: 'free' },
};

/** A stretch that is held for 20 s, 26 s in all, and asks for nothing. */
export const someStretch = (change: Partial<Stretch> = {}): Stretch => ({
  id: 'some',
  name: 'app.standing',
  about: 'app.name',
  areas: ['lowerBack'],
  targets: ['lowerBack'],
  place: 'standing',
  needs: [],
  sides: 'together',
  role: 'stretch',
  effort: 'easy',
  gentle: false,
  enter: { seconds: 3, breath: 'in', cue: 'app.back', pose: 'ready' },
  parts: [
    { kind: 'hold', cue: 'app.close', pose: 'held', seconds: { min: 10, usual: 20, max: 30 } },
  ],
  exit: { seconds: 3, breath: 'out', cue: 'app.undo', pose: 'ready' },
  cautions: [],
  figure: {
    view: SIDE_VIEW,
    props: [],
    marks: [],
    poses: { ready: STANDING, held: STANDING, up: STANDING, down: STANDING },
  },
  sources: ['test'],
  ...change,
});

/** Up and down, 2 s each way, five times. */
export const someCycle: Stretch['parts'][number] = {
  kind: 'cycle',
  phases: [
    { seconds: 2, breath: 'in', cue: 'app.sitting', pose: 'up' },
    { seconds: 2, breath: 'out', cue: 'app.standing', pose: 'down' },
  ],
  rounds: { min: 3, usual: 5, max: 8 },
};
