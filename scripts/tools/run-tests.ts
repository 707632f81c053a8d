import { rmSync } from 'node:fs';
import path from 'node:path';
import { failedTests } from './failed-tests.ts';
import { cacheFolder, toolScript } from './project.ts';
import { runNode } from './run-node.ts';
import type { Ended } from './run-node.ts';

/** What vitest may end with although every test passed. */
const NO_TEST = 'no test failed: a file too little covered, or an error outside of any test';

/** Run vitest once, shown as it goes, and say at the end which tests failed. */
export async function runTests(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const report = path.join(cacheFolder, `${name}-tests.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ended = await runNode(toolScript('vitest'), ['run', ...args, ...reporters], {
    output: 'live',
    env,
  });
  if (ended.ok) return ended;
  const failed = failedTests(report);
  return { ...ended, faults: failed.length > 0 ? failed : [`${name} tests: ${NO_TEST}`] };
}
