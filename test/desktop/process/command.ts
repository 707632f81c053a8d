import { powerHappened } from '../electron/power-monitor.ts';
import type { ProcessClock } from './clock.ts';
import { onMessage, tell } from './link.ts';
import { filesAreQuiet } from './real-time.ts';
import { hasTraffic, settle } from './settle.ts';

/** Longest step of an advance while pages are open, so that pages and app stay in time with each other. */
const STEP_WITH_PAGES = 1000;

/** Answers the machine's commands about time and power, each only when the app has come to rest again. */
export function obeyMachine(clock: ProcessClock): void {
  let frames = 0;

  const finish = async (request: number): Promise<void> => {
    await clock.runDue();
    frames = await settle(clock);
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
    const longestStep = (): number => (frames > 0 ? STEP_WITH_PAGES : Number.POSITIVE_INFINITY);
    const afterEach = async (): Promise<void> => {
      if (frames > 0 || hasTraffic()) frames = await settle(clock);
      else await filesAreQuiet();
    };
    void clock
      .advance(message.milliseconds, longestStep, afterEach)
      .then(() => finish(message.request));
  });
}
