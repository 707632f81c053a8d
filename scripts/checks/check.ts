// What lives here: the order of `npm run check`. What does not: each check's own settings.
// To add one: a step in static.ts, or a line below if it runs the app's code.
import { buildIfChanged } from '../build/build.ts';
import { toolScript } from '../tools/project.ts';
import { runNode } from '../tools/run-node.ts';
import { runSteps } from '../tools/steps.ts';
import { staticChecks } from './static.ts';

/**
 * Format, lint, types, layers, dead code, build, unit tests with coverage.
 *
 * @returns the names of the checks that failed
 */
export async function runChecks(): Promise<readonly string[]> {
  return [
    ...(await runSteps(staticChecks, 2)),
    ...(await runSteps([
      { name: 'build', run: buildIfChanged },
      {
        name: 'unit tests',
        run: () => runNode(toolScript('vitest'), ['run', '--coverage'], { output: 'live' }),
      },
    ])),
  ];
}
