import type { Bench, Size } from '../bench.ts';
import { runBundle } from '../subject/run-bundle.ts';

const amounts: Readonly<Record<Size, { readonly days: number; readonly spans?: number }>> = {
  full: { days: 7 },
  tiny: { days: 1, spans: 5 },
};

/** What a day costs in the main process. */
export const mainBundleDay: Bench = {
  name: 'main-bundle-day',
  note: 'out/main/main.js on Node with the preview’s stand-in and clock: not Electron. The work of stand-in, clock and disk is in it; starting is not.',
  run: async (size) => {
    const days = await runBundle(amounts[size]);
    return [
      {
        name: 'processor time of the main bundle for such a day (Node, not Electron)',
        values: days.map(({ processorMs }) => processorMs / 1_000),
        unit: 's',
        target: { below: 1 },
      },
      {
        name: 'break windows opened in that day',
        values: days.map(({ breaks }) => breaks),
        unit: '',
      },
    ];
  },
};
