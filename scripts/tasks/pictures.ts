import { buildOrExit } from '../build/build.ts';
import { runEndToEnd } from '../checks/end-to-end.ts';

// The README's pictures, taken of the built app on the preview desktop.
process.env['SITWELL_PICTURES'] = '1';
await buildOrExit();
const { ok } = await runEndToEnd('preview', ['test/e2e/pictures.e2e.ts']);
process.exitCode = ok ? 0 : 1;
