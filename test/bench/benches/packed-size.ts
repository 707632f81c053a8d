import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildIfChanged } from '../../../scripts/build/build.ts';
import { pack } from '../../packaging/pack.ts';
import type { Bench } from '../bench.ts';

/** How large the packed app is, Electron aside. */
export const packedSize: Bench = {
  name: 'packed-size',
  note: 'app.asar as electron-builder packs it for Linux, around a stand-in for the Electron distribution.',
  run: async () => {
    const { ok, output } = await buildIfChanged();
    if (!ok) throw new Error(`The build failed:\n${output}`);
    const scratch = mkdtempSync(path.join(os.tmpdir(), 'sitwell-bench-'));
    try {
      const { archive } = await pack(scratch);
      const values = [statSync(archive).size / 1_000_000];
      return [{ name: 'app.asar', values, unit: 'MB', target: { below: 5 } }];
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  },
};
