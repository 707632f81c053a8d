import type { Page } from 'playwright-core';
import type { Bench, Size } from '../bench.ts';
import { openShownDesktop } from '../shown-desktop.ts';

const RUNS: Readonly<Record<Size, number>> = { full: 15, tiny: 2 };
const BREAK_FRAME = '.window:not(.unseen) iframe[src*="/break/"]';

/** The time (ms since 1970) at which the browser has drawn the first frame in which the break is visible. */
const firstFrame = (page: Page): Promise<number> =>
  page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const shown = document.querySelector(selector) !== null;
          requestAnimationFrame(shown ? () => resolve(Date.now()) : look);
        };
        look();
      }),
    BREAK_FRAME,
  );

/** How long a person waits for the break that is due. */
export const firstBreakFrame: Bench = {
  name: 'first-frame',
  note: 'From the order to start the break (tray) to the first frame that shows its drawn page, in Chromium without a graphics card; main runs on the preview.',
  run: async (size) => {
    const { desktop, page, choose, close, stop } = await openShownDesktop();
    try {
      const values: number[] = [];
      for (let run = 0; run < RUNS[size]; run += 1) {
        const drawn = firstFrame(page);
        // The watcher must be there before the break is.
        await page.evaluate(() => new Promise(requestAnimationFrame));
        const ordered = Date.now();
        await Promise.all([choose('tray.startBreak'), drawn]);
        values.push((await drawn) - ordered);
        await close('break');
        await desktop.control.advance(60_000);
      }
      const [first = Number.NaN, ...later] = values;
      const target = { below: 200 };
      return [
        {
          name: 'first frame of the first break after a start',
          values: [first],
          unit: 'ms',
          target,
        },
        { name: 'first frame of a break', values: later, unit: 'ms', target },
      ];
    } finally {
      await stop();
    }
  },
};
