import { powerHappened } from '../electron/power-monitor.ts';
import type { ProcessClock } from './clock.ts';
import { onMessage, tell } from './link.ts';
import { filesAreQuiet } from './real-time.ts';
import { hasTraffic, settle } from './settle.ts';
import type { Settled } from './settle.ts';

/** Shortest step of an advance, whatever a page would like, so that it ends. */
const SHORTEST_STEP = 1;

/** Answers the machine's commands about time and power, each only when the app has come to rest again. */
export function obeyMachine(clock: ProcessClock): void {
  let pages: Settled = { frames: 0, next: null };

  const finish = async (request: number): Promise<void> => {
    await clock.runDue();
    pages = await settle(clock);
    tell({ type: 'done', request, clock: clock.read() });
  };

  onMessage('clock', (message) => {
    void clock.follow(message.clock).then(() => finish(message.request));
  });
  onMessage('wait', (message) => {
    void finish(message.request);
  });
  onMessage('power', (message) => {
    powerHappened(message.event);
    void finish(message.request);
  });
  onMessage('advance', (message) => {
    // Steps end where a page has something to do, so that pages and app stay in time with each other.
    const longestStep = (): number =>
      pages.next === null ? Number.POSITIVE_INFINITY : Math.max(SHORTEST_STEP, pages.next);
    const afterEach = async (): Promise<void> => {
      if (pages.frames > 0 || hasTraffic()) pages = await settle(clock);
      else await filesAreQuiet();
    };
    void clock
      .advance(message.milliseconds, longestStep, afterEach)
      .then(() => finish(message.request));
  });
}
