import { browserOrExit } from '../browser/ensure.ts';
import { electronRuntime } from '../electron/runtime.ts';
import type { Ended } from '../tools/run-node.ts';
import { runTests } from '../tools/run-tests.ts';

/** What the suite drives: the preview desktop in a browser, or real Electron. */
export type EndToEndTarget = 'preview' | 'electron';

/** What the suite's driver reads from its environment. */
async function environment(target: EndToEndTarget): Promise<Readonly<Record<string, string>>> {
  switch (target) {
    case 'preview':
      return { SITWELL_E2E_TARGET: target, CHROME_PATH: browserOrExit() };
    case 'electron': {
      const program = await electronRuntime(true);
      if (program !== undefined) return { SITWELL_E2E_TARGET: target, SITWELL_ELECTRON: program };
      console.error('The Electron runtime is not here and could not be fetched.');
      return process.exit(1);
    }
  }
}

/** Run the end-to-end suite on the bundles in `out/`. */
export async function runEndToEnd(
  target: EndToEndTarget,
  args: readonly string[] = [],
): Promise<Ended> {
  const config = ['--config', 'vitest.e2e.config.ts'];
  return runTests('end-to-end', [...config, ...args], await environment(target));
}
