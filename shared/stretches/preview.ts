// What lives here: a stretch shown in short, for the library: every cue once, over and over.
// What does not: a stretch as it is really done (../sessions/timeline.ts).
import type { Side } from '../figure/script.ts';
import type { SessionStep } from '../sessions/session.ts';
import { SECOND } from '../time/moment.ts';
import type { Cycle, Hold, Phase, Stretch } from './stretch.ts';

/** A hold is shown for so long, s: enough to see it breathe. */
const HOLD_SECONDS = 5;
/** Getting in or out takes at most so long, s. */
const LONGEST_MOVE = 4;

interface Beat {
  readonly kind: SessionStep['kind'];
  readonly phase: Phase;
}

const briefly = (kind: Beat['kind'], phase: Phase): Beat => ({
  kind,
  phase: { ...phase, seconds: Math.min(phase.seconds, LONGEST_MOVE) },
});

const beatsOf = (part: Hold | Cycle): readonly Beat[] => {
  switch (part.kind) {
    case 'hold': {
      const { cue, pose } = part;
      return [{ kind: 'hold', phase: { seconds: HOLD_SECONDS, breath: 'easy', cue, pose } }];
    }
    case 'cycle':
      return part.phases.map((phase) => ({ kind: 'move', phase }));
  }
};

/** The steps of a short preview, one after the other from 0 ms; one for each cue, in the stretch's order. */
export function previewSteps(stretch: Stretch, side: Side): readonly SessionStep[] {
  const beats: readonly Beat[] = [
    briefly('enter', stretch.enter),
    ...stretch.parts.flatMap(beatsOf),
    briefly('exit', stretch.exit),
  ];
  let start = 0;
  // It goes round: the first step comes from where the last one ends.
  let from = stretch.exit.pose;
  return beats.map(({ kind, phase }) => {
    const step: SessionStep = {
      kind,
      start,
      length: phase.seconds * SECOND,
      cue: { key: phase.cue },
      breath: phase.breath,
      side: stretch.sides === 'each' ? side : null,
      from,
      to: phase.pose,
      round: null,
      ...(phase.flows && { flows: phase.flows }),
    };
    start += step.length;
    from = phase.pose;
    return step;
  });
}
