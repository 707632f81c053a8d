import { SECOND } from '../time/moment.ts';
import type { Routine } from './stretches.ts';
import type { Phase, SessionItem, SessionStep, Stretch } from './types.ts';

/** Left-over time from here on gets a step of its own; less only makes the last step longer. */
const WORTH_A_STEP = 3 * SECOND;

/** A movement written out as steps, beginning at `start` ms. `rounds` has one count per part. */
export function playItem(stretch: Stretch, rounds: readonly number[], start: number): SessionItem {
  const steps: SessionStep[] = [];
  let at = start;
  let level = 0;
  const add = (phase: Phase, round: SessionStep['round']): void => {
    const length = phase.seconds * SECOND;
    // A circle and a step begin again each time; everything else goes on from where it was.
    const from = stretch.shape === 'circle' || stretch.shape === 'steps' ? 0 : level;
    const { cue, breath, level: to, side = null } = phase;
    steps.push({ start: at, length, cue, breath, from, to, side, round });
    at += length;
    level = to;
  };
  add(stretch.arrive, null);
  for (const [index, part] of stretch.parts.entries()) {
    const of = rounds[index] ?? part.min;
    for (let number = 1; number <= of; number += 1)
      for (const phase of part.phases) add(phase, { number, of });
  }
  return { stretch, start, length: at - start, steps };
}

/** The same items, ending exactly at `start + time`: with a rest, or a slightly longer last step. */
export function lastStepFills(
  routine: Routine,
  items: readonly SessionItem[],
  start: number,
  time: number,
): SessionItem[] {
  const end = start + time;
  const item = items.at(-1);
  if (!item) {
    const stretch = routine.keep[0];
    return stretch ? [{ stretch, start, length: time, steps: [rest(stretch, start, time)] }] : [];
  }
  const left = end - (item.start + item.length);
  if (left === 0) return [...items];
  const last = item.steps.at(-1);
  const steps =
    left >= WORTH_A_STEP || !last
      ? [...item.steps, { ...rest(item.stretch, end - left, left), cue: 'stretches.rest' as const }]
      : [...item.steps.slice(0, -1), { ...last, length: last.length + left }];
  return [...items.slice(0, -1), { ...item, length: item.length + left, steps }];
}

function rest(stretch: Stretch, start: number, length: number): SessionStep {
  const { cue } = stretch.arrive;
  return { start, length, cue, breath: 'easy', from: 0, to: 0, side: null, round: null };
}
