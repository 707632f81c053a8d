import type { ProcessClock } from './clock.ts';
import { onMessage, tell } from './link.ts';
import { filesAreQuiet } from './real-time.ts';

/** What the pages answered: how many there are, and in how many milliseconds one has something to do. */
export interface Settled {
  readonly frames: number;
  readonly next: number | null;
}

const waiting = new Map<number, (settled: Settled) => void>();
let request = 0;
let traffic = 0;

onMessage('settled', (message) => {
  waiting.get(message.request)?.(message);
  waiting.delete(message.request);
});

/** Notes that something passed between the app and a page, so that settling looks once more. */
export function noteTraffic(): void {
  traffic += 1;
}

/** Whether anything passed since the last settling. */
export function hasTraffic(): boolean {
  return traffic > 0;
}

/**
 * Waits until files, messages and pages have come to rest at this moment of the clock: every page has
 * loaded, has been told the time and has run what was due. Ends after ten rounds of talk at the latest.
 */
export async function settle(clock: ProcessClock): Promise<Settled> {
  let settled: Settled = { frames: 0, next: null };
  for (let round = 0; round < 10; round += 1) {
    await filesAreQuiet();
    traffic = 0;
    request += 1;
    const number = request;
    settled = await new Promise<Settled>((resolve) => {
      waiting.set(number, resolve);
      tell({ type: 'settle', request: number, clock: clock.read() });
    });
    await filesAreQuiet();
    if (traffic === 0) break;
  }
  return settled;
}
