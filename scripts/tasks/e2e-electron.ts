import { buildOrExit } from '../build/build.ts';
import { runEndToEnd } from '../checks/end-to-end.ts';

await buildOrExit();
const { ok } = await runEndToEnd('electron', process.argv.slice(2));
process.exitCode = ok ? 0 : 1;
