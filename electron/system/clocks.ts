// What lives here: reading the three clocks and setting the one kind of timer.
// What does not: what times mean (shared/time, shared/breaks).
// To add a clock: a field in Moment, its reading here and in test/fakes/clocks.ts.
import os from 'node:os';
import type { Moment } from '../../shared/time/moment.ts';

/** The passing of time, as a value, so that tests and the preview bring their own. */
export interface Clocks {
  readonly now: () => Moment;
  /** Calls back after `ms`; the returned function calls it off. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

/** Longer waits than this overflow a timer and would fire at once. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** The clocks of this computer. */
export const systemClocks: Clocks = {
  now: () => ({ mono: performance.now(), up: os.uptime() * 1_000, wall: Date.now() }),
  after: (ms, callback) => {
    const timer = setTimeout(callback, Math.min(Math.max(0, Math.ceil(ms)), LONGEST_WAIT));
    return () => clearTimeout(timer);
  },
};
