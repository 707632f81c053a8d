// What lives here: stand-ins for what the shell touches, driven by tests. This one: clocks that move when told to.
import type { Moment } from '../../shared/time/moment.ts';
import type { Clocks } from '../../electron/system/clocks.ts';

/** Clocks a test moves. */
export interface FakeClocks extends Clocks {
  /** Passes time, and calls back whatever falls due on the way, in order. */
  readonly pass: (ms: number) => void;
  /** The machine sleeps: no timer runs, up-time and wall clock go on. */
  readonly sleep: (ms: number) => void;
  /** How many timers are waiting. */
  readonly waiting: () => number;
}

export const START = Date.UTC(2026, 10, 23, 9);

/** Clocks at nine on a Monday in UTC. */
export function fakeClocks(): FakeClocks {
  let now: Moment = { mono: 1_000, up: 5_000_000, wall: START };
  let timers: { readonly at: number; readonly callback: () => void }[] = [];
  const move = (ms: number): void => {
    now = { mono: now.mono + ms, up: now.up + ms, wall: now.wall + ms };
  };
  return {
    now: () => now,
    after: (ms, callback) => {
      const timer = { at: now.mono + Math.max(0, ms), callback };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pass: (ms) => {
      const end = now.mono + ms;
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        timers = timers.filter((other) => other !== next);
        move(next.at - now.mono);
        next.callback();
      }
      move(end - now.mono);
    },
    sleep: (ms) => {
      now = { mono: now.mono, up: now.up + ms, wall: now.wall + ms };
    },
    waiting: () => timers.length,
  };
}
