import { runChecks } from '../checks/check.ts';
import { conclude } from '../tools/steps.ts';

const start = performance.now();
conclude('check', await runChecks(), start);
