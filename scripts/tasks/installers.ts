import { buildOrExit } from '../build/build.ts';
import { toolScript } from '../tools/project.ts';
import { runNode } from '../tools/run-node.ts';

await buildOrExit();
const args = ['build', '--publish', 'never', ...process.argv.slice(2)];
const { ok } = await runNode(toolScript('electron-builder'), args, { output: 'live' });
process.exitCode = ok ? 0 : 1;
