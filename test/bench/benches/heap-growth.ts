import type { Bench, Size } from '../bench.ts';
import { median } from '../statistics.ts';
import { runBundle } from '../subject/run-bundle.ts';

const MEGABYTE = 1_000_000;
/** Collections leave a little more or less; a leak of one entry a sample would be far beyond this. */
const NOISE = 1.05;

const amounts: Readonly<Record<Size, { readonly days: number; readonly spans?: number }>> = {
  full: { days: 30 },
  tiny: { days: 2, spans: 2 },
};

/** Whether the main process grows over a month. */
export const heapGrowth: Bench = {
  name: 'heap-growth',
  note: 'Live heap of the main bundle’s process each evening, nights asleep, after a full collection; on Node with the stand-in.',
  run: async (size) => {
    const days = await runBundle(amounts[size]);
    const heaps = days.map(({ heapBytes }) => heapBytes / MEGABYTE);
    // Three evenings each: one collection alone says little.
    const early = heaps.slice(0, 5).slice(-3);
    const late = heaps.slice(-3);
    return [
      { name: 'heap after days 3 to 5', values: early, unit: 'MB' },
      { name: `heap after ${heaps.length} days`, values: late, unit: 'MB' },
      {
        name: 'growth from then till now',
        values: [median(late) / median(early)],
        unit: 'times',
        target: { atMost: NOISE },
      },
    ];
  },
};
