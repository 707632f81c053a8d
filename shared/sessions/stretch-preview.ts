// What lives here: a stretch shown in short, for the library: every cue once, over and over.
// What does not: a stretch as it is really done (timeline.ts).
import type { Side } from '../figure/script.ts';
import type { Cycle, Hold, Phase, Stretch } from '../stretches/stretch.ts';
import { SECOND } from '../time/moment.ts';
import type { SessionStep } from './session.ts';

/** A hold is shown for so long, s: enough to see it breathe. */
const HOLD_SECONDS = 5;

interface Beat {
  readonly kind: SessionStep['kind'];
  readonly phase: Phase;
}

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
    { kind: 'enter', phase: stretch.enter },
    ...stretch.parts.flatMap(beatsOf),
    { kind: 'exit', phase: stretch.exit },
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
