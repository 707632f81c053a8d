// What lives here: the order of `npm run check`. What does not: each check's own settings.
// To add one: a step in static.ts, or a line below if it runs the app's code.
import { buildIfChanged } from '../build/build.ts';
import { runSteps } from '../tools/steps.ts';
import type { Failure } from '../tools/steps.ts';
import { runTests } from '../tools/run-tests.ts';
import { staticChecks } from './static.ts';

/**
 * Format, lint, types, layers, dead code, build, unit tests with coverage.
 *
 * @returns the checks that failed
 */
export async function runChecks(): Promise<readonly Failure[]> {
  return [
    ...(await runSteps(staticChecks, 2)),
    ...(await runSteps([
      { name: 'build', run: buildIfChanged },
      { name: 'unit tests', run: () => runTests('unit', ['--coverage']) },
    ])),
  ];
}
