// What lives here: which effects show something that nobody asked for, and waiting for an answer, but not for ever.
// What does not: asking (electron/sensors), the loop that waits (conductor.ts).
import type { Effect } from '../../shared/breaks/effects.ts';
import type { Clocks } from '../system/clocks.ts';

const SHOWS: ReadonlySet<Effect['type']> = new Set([
  'announce',
  'open',
  'askPosture',
  'askMeeting',
  'askFlareUp',
]);

/** Whether any of these puts something on the screen. */
export const showsSomething = (effects: readonly Effect[]): boolean =>
  effects.some(({ type }) => SHOWS.has(type));

/** Calls back once: when the answer is there, when it failed, or when it took too long, ms. */
export function waitAtMost(
  ms: number,
  answer: Promise<unknown>,
  clocks: Pick<Clocks, 'after'>,
  then: () => void,
): void {
  let isOver = false;
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    callOff();
    then();
  };
  const callOff = clocks.after(ms, end);
  answer.then(end, end);
}
