import type { Bench } from '../bench.ts';
import { openShownDesktop } from '../shown-desktop.ts';

/** What is left of windows when nothing is shown. */
export const pagesAlive: Bench = {
  name: 'pages-alive',
  note: 'Windows the main process holds, and frames in the browser, after a break and the dashboard were opened and closed.',
  run: async () => {
    const { desktop, page, choose, close, stop } = await openShownDesktop();
    try {
      const alive = (): number => desktop.windows().length + page.frames().length - 1;
      const values = [alive()];
      await choose('tray.today');
      await close('dashboard');
      values.push(alive());
      await choose('tray.startBreak');
      await close('break');
      await desktop.control.advance(60_000);
      values.push(alive());
      return [{ name: 'pages alive with nothing shown', values, unit: '', target: { atMost: 0 } }];
    } finally {
      await stop();
    }
  },
};
