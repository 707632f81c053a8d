import type { OwnStep, Session } from '../../../shared/sessions/session.ts';
import { closeAt, writeItems } from '../../../shared/sessions/timeline.ts';
import type { Stretch } from '../../../shared/stretches/stretch.ts';
import { MINUTE } from '../../../shared/time/moment.ts';
import { entryFor, ownEntry } from '../../fakes/sessions.ts';
import { someStretch } from '../../fakes/stretch.ts';

const round: Stretch['parts'][number] = {
  kind: 'cycle',
  phases: [
    { seconds: 2, breath: 'in', cue: 'stretchesChair.seatedCatCowArch', pose: 'up' },
    { seconds: 2, breath: 'out', cue: 'stretchesChair.seatedCatCowRound', pose: 'down' },
  ],
  rounds: { min: 3, usual: 5, max: 8 },
};

/** Repeated five times: "Seated cat-cow". */
const repeated = someStretch({
  id: 'repeated',
  name: 'stretchesChair.seatedCatCow',
  about: 'stretchesChair.seatedCatCowAbout',
  enter: { seconds: 3, breath: 'easy', cue: 'stretchesChair.seatedCatCowEnter', pose: 'ready' },
  parts: [round],
  cautions: [{ id: 'neck', advice: 'stretchesChair.seatedCatCowCautionNeck' }],
  exit: { seconds: 3, breath: 'easy', cue: 'stretchesChair.seatedCatCowExit', pose: 'ready' },
});

/** Held for 20 s on each side: "Seated figure-four". */
const held = someStretch({
  id: 'held',
  name: 'stretchesChair.seatedFigureFour',
  about: 'stretchesChair.seatedFigureFourAbout',
  sides: 'each',
  enter: { seconds: 3, breath: 'in', cue: 'stretchesChair.seatedFigureFourEnter', pose: 'ready' },
  parts: [
    {
      kind: 'hold',
      cue: 'stretchesChair.seatedFigureFourHold',
      pose: 'held',
      seconds: { min: 10, usual: 20, max: 30 },
    },
  ],
  exit: { seconds: 3, breath: 'out', cue: 'stretchesChair.seatedFigureFourExit', pose: 'ready' },
});

/** When what happens in the sample session, ms. */
export const SAMPLE_TIMES = {
  enter: 5_000,
  firstRound: 8_000,
  secondRound: 12_000,
  preview: 31_000,
  hold: 38_000,
  sideChange: 61_000,
  otherHold: 67_000,
  own: 94_000,
} as const;

/** Two minutes: something repeated, something held on both sides, and a step of one's own. */
export const sampleSession = (
  change: Partial<Session> = {},
  own: Partial<OwnStep> = {},
): Session => ({
  id: 'b1',
  title: null,
  chosen: false,
  length: 2 * MINUTE,
  items: closeAt(
    writeItems(
      [
        { ...entryFor(repeated), why: { key: 'sessions.why_yesterday_lowerBack' } },
        entryFor(held),
        ownEntry(own),
      ],
      0,
      'ready',
    ),
    2 * MINUTE,
    true,
  ),
  ...change,
});
