import { browserOrExit } from '../browser/ensure.ts';
import { runChecks } from '../checks/check.ts';
import { runEndToEnd } from '../checks/end-to-end.ts';
import { conclude, runSteps } from '../tools/steps.ts';

const start = performance.now();
// Say at once, not after minutes, that a browser is missing.
browserOrExit();
const failed = await runChecks();
const endToEnd = failed.some(({ name }) => name === 'build')
  ? []
  : await runSteps([{ name: 'end-to-end tests', run: () => runEndToEnd('preview') }]);
conclude('test', [...failed, ...endToEnd], start);
