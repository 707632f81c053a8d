import { drawBody } from '../../../shared/figure/draw.ts';
import { bodyAt, softly } from '../../../shared/figure/motion.ts';
import { STRETCHES } from '../../../shared/stretches/library.ts';
import type { Bench, Size } from '../bench.ts';
import { openShownDesktop } from '../shown-desktop.ts';
import type { ShownDesktop } from '../shown-desktop.ts';

const ROUNDS: Readonly<Record<Size, number>> = { full: 60, tiny: 2 };
const WATCH_MS: Readonly<Record<Size, number>> = { full: 6_000, tiny: 500 };
const FRAMES_A_ROUND = 20;

/** Mean time of one solved and outlined body, for every stretch in turn. */
function solveTimes(rounds: number): number[] {
  return Array.from({ length: rounds }, (_, round) => {
    const { figure, enter } = STRETCHES[round % STRETCHES.length] ?? { figure: null, enter: null };
    if (!figure) throw new Error('The library is empty.');
    const began = performance.now();
    for (let frame = 0; frame < FRAMES_A_ROUND; frame += 1) {
      const share = softly(frame / FRAMES_A_ROUND);
      drawBody(figure, bodyAt(figure, { from: 'start', to: enter.pose, share }, share));
    }
    return (performance.now() - began) / FRAMES_A_ROUND;
  });
}

/** Script time per frame of the break page while its figure moves, as Chromium's own counters have it. */
async function playerTimes({ page, choose, close }: ShownDesktop, watch: number): Promise<number> {
  await choose('tray.startBreak');
  await page.frameLocator('iframe[src*="/break/"]').locator('main svg path').first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const scriptTime = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
  };
  const before = await scriptTime();
  const frames = await page.evaluate(
    (time) =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        let count = 0;
        requestAnimationFrame(function next() {
          count += 1;
          if (performance.now() - began < time) requestAnimationFrame(next);
          else resolve(count);
        });
      }),
    watch,
  );
  const after = await scriptTime();
  await close('break');
  return (after - before) / frames;
}

/** What a frame of the moving figure costs. */
export const figureFrame: Bench = {
  name: 'figure-frame',
  note: 'Solving and outlining in Node; and all script of page and desktop per frame while a break plays, in Chromium without a graphics card.',
  run: async (size) => {
    solveTimes(STRETCHES.length);
    const solved = solveTimes(ROUNDS[size]);
    const shown = await openShownDesktop();
    try {
      await shown.desktop.control.setSpeed(1);
      const values: number[] = [];
      for (let run = 0; run < (size === 'full' ? 5 : 1); run += 1)
        values.push(await playerTimes(shown, WATCH_MS[size]));
      return [
        { name: 'solving and outlining one frame', values: solved, unit: 'ms' },
        {
          name: 'script for one frame of the player',
          values,
          unit: 'ms',
          target: { below: 2 },
        },
      ];
    } finally {
      await shown.stop();
    }
  },
};
