import { buildOrExit } from '../build/build.ts';
import { hasDisplay } from '../electron/display.ts';
import { launchElectron } from '../electron/launch.ts';
import { electronRuntime } from '../electron/runtime.ts';
import { startPreview } from '../preview/start-preview.ts';

const retry = process.argv.includes('--retry');
const args = process.argv.slice(2).filter((arg) => arg !== '--retry');

/** Why there is no Electron to be seen here, or undefined once Sitwell has run in it. */
async function runInElectron(): Promise<string | undefined> {
  if (!hasDisplay()) return 'There is no display here for Electron';
  const program = await electronRuntime(retry);
  if (program === undefined) {
    return 'The Electron runtime could not be fetched (npm start -- --retry asks again)';
  }
  const launch = await launchElectron(program, args);
  if (launch.kind === 'failed') return 'Electron could not start on this machine';
  process.exitCode = launch.code;
  return undefined;
}

await buildOrExit();
const obstacle = await runInElectron();
if (obstacle !== undefined) {
  console.log(`${obstacle}, so Sitwell runs in the preview desktop, in your browser.`);
  await startPreview(args);
}
