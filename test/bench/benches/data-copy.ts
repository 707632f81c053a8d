import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { cacheFolder } from '../../../scripts/tools/project.ts';
import { LONGEST_EXPORT } from '../../../shared/data/export-file.ts';
import { dataIn } from '../../fakes/data.ts';
import type { Bench, Measure, Size } from '../bench.ts';
import { writeHistory } from '../history.ts';

const SEED = 20_261_123;
const DAYS: Readonly<Record<Size, number>> = { full: 3_650, tiny: 3 };

/** How long something takes that gives way, and the longest it kept everything else waiting, ms. */
interface Watched<Result> {
  readonly result: Result;
  readonly took: number;
  readonly longest: number;
}

async function watch<Result>(work: () => Promise<Result>): Promise<Watched<Result>> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  const result = await work();
  const took = performance.now() - began;
  // A block is seen by the first timer after it.
  await new Promise((resolve) => setTimeout(resolve, 5));
  delay.disable();
  return { result, took, longest: delay.max / 1e6 };
}

const measures = (name: string, { took, longest }: Watched<unknown>): readonly Measure[] => [
  { name, values: [took], unit: 'ms' },
  { name: `${name}, longest block`, values: [longest], unit: 'ms' },
];

/** Everything out of one installation and into a new one. */
export const dataCopy: Bench = {
  name: 'data-copy',
  note: 'Ten years of entries without pictures; SQLite files on the project’s disk. A block is time in which main does nothing else.',
  run: async (size) => {
    mkdirSync(cacheFolder, { recursive: true });
    const folder = mkdtempSync(path.join(cacheFolder, 'bench-data-'));
    const [old, fresh] = [path.join(folder, 'old'), path.join(folder, 'new')];
    try {
      for (const place of [old, fresh]) mkdirSync(place);
      writeHistory(path.join(old, 'journal.sqlite'), DAYS[size], SEED);
      const [from, to] = [dataIn(old), dataIn(fresh)];
      const out = await watch(from.export);
      const look = await watch(() => to.look(out.result));
      const taken = await watch(() => to.take(out.result));
      from.close();
      to.close();
      if (taken.result.type !== 'imported') throw new Error(taken.result.reason);
      return [
        ...measures('saving a copy', out),
        ...measures('looking at it', look),
        ...measures('taking it in', taken),
        { name: 'entries in it', values: [taken.result.added], unit: '' },
        {
          name: 'characters of it',
          values: [out.result.length],
          unit: '',
          target: { below: LONGEST_EXPORT },
        },
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
