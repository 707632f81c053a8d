// What lives here: one entry of a routine written out as steps.
// What does not: how long its parts go on (doses.ts), several entries after one another (timeline.ts).
// To change how long a change takes: the constants below.
import type { Side } from '../figure/script.ts';
import { SIDE_CHANGE_SECONDS, stretchSeconds, withSides } from '../stretches/dose.ts';
import type { Phase, Stretch } from '../stretches/stretch.ts';
import { SECOND } from '../time/moment.ts';
import { doseFor } from './doses.ts';
import type { OwnStep, RoutineEntry, SessionItem, SessionStep, Words } from './session.ts';

/** Seconds before the first stretch, before each next one, and at the end. */
export const READY_SECONDS = 5;
export const PREVIEW_SECONDS = 4;
export const FINISH_SECONDS = 3;
/** How long an own step goes on where nobody said, seconds. */
const OWN_SECONDS = 30;

/** What comes before an item: getting ready, a look at what is next, or nothing. */
export type Opener = 'ready' | 'preview' | null;

type StepWords = Pick<SessionStep, 'cue' | 'breath' | 'side' | 'from' | 'to' | 'flows'>;
type Step = StepWords & Pick<SessionStep, 'kind' | 'round'> & { readonly seconds: number };

/** The pose that a stretch begins from. */
export const startPose = ({ figure, exit }: Stretch): string =>
  'start' in figure.poses ? 'start' : exit.pose;

const sidesOf = (sides: Stretch['sides']): readonly (Side | null)[] =>
  sides === 'each' ? ['right', 'left'] : [null];

/** Seconds of an entry, all its sides and side changes, without what comes before it. */
export function entrySeconds({ content, seconds }: RoutineEntry): number {
  if (content.kind === 'own') return withSides(content.step.sides, seconds ?? OWN_SECONDS);
  return stretchSeconds(content.stretch, doseFor(content.stretch, seconds).seconds);
}

/** An entry written out from `start` ms on, as the movement with this number. */
export function writeItem(
  entry: RoutineEntry,
  start: number,
  opener: Opener,
  number = 1,
): SessionItem {
  const { content, seconds: wanted, why } = entry;
  const steps: SessionStep[] = [];
  let at = start;
  for (const { seconds, ...step } of stepsOf(entry, opener)) {
    const length = seconds * SECOND;
    steps.push({ ...step, start: at, length });
    at += length;
  }
  const length = at - start;
  return { content, number, start, length, steps, seconds: wanted, why, skipped: false };
}

function stepsOf({ content, seconds }: RoutineEntry, opener: Opener): Step[] {
  const sides = sidesOf(content.kind === 'own' ? content.step.sides : content.stretch.sides);
  const pose = content.kind === 'own' ? '' : startPose(content.stretch);
  const still = (side: Side | null): Omit<StepWords, 'cue'> & Pick<Step, 'round'> => ({
    breath: 'easy',
    side,
    from: pose,
    to: pose,
    round: null,
  });
  const opening = opener ? [{ kind: opener, ...OPENERS[opener], ...still(sides[0] ?? null) }] : [];
  const change = { kind: 'sideChange', seconds: SIDE_CHANGE_SECONDS, cue: SIDE_CHANGE } as const;
  return [
    ...opening,
    ...sides.flatMap((side, index) => [
      ...(index > 0 ? [{ ...change, ...still(side) }] : []),
      ...(content.kind === 'own'
        ? [ownStep(content.step, seconds ?? OWN_SECONDS, side)]
        : sideOf(content.stretch, seconds, side)),
    ]),
  ];
}

const SIDE_CHANGE: Words = { key: 'sessions.stepSideChange' };
const OPENERS = {
  ready: { seconds: READY_SECONDS, cue: { key: 'sessions.stepReady' } },
  preview: { seconds: PREVIEW_SECONDS, cue: { key: 'sessions.stepPreview' } },
} as const;

const ownStep = ({ title, text }: OwnStep, seconds: number, side: Side | null): Step => ({
  kind: 'hold',
  seconds,
  cue: { text: text || title },
  breath: 'easy',
  side,
  from: '',
  to: '',
  round: null,
});

/** One side of a stretch: in, its parts, and out. */
function sideOf(stretch: Stretch, wanted: number | null, side: Side | null): Step[] {
  const { counts } = doseFor(stretch, wanted);
  const steps: Step[] = [];
  let from = startPose(stretch);
  const add = (kind: Step['kind'], phase: Phase, round: Step['round'] = null): void => {
    const { seconds, breath, cue, pose } = phase;
    const flow = phase.flows && { flows: phase.flows };
    steps.push({ kind, seconds, cue: { key: cue }, breath, side, from, to: pose, round, ...flow });
    from = pose;
  };
  add('enter', stretch.enter);
  for (const [index, part] of stretch.parts.entries()) {
    const of = counts[index] ?? 1;
    if (part.kind === 'hold')
      add('hold', { cue: part.cue, pose: part.pose, breath: 'easy', seconds: of });
    else
      for (let number = 1; number <= of; number += 1)
        for (const phase of part.phases) add('move', phase, { number, of });
  }
  add('exit', stretch.exit);
  return steps;
}
