// What lives here: having Electron's runtime, which its npm package fetches at first use.
// What does not: running it, which is launch.ts. To add another source: fetch.ts.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../tools/project.ts';
import { fetchRuntime } from './fetch.ts';
import { forgetRefusal, refusedLately, rememberRefusal } from './refusal.ts';

/** Electron's program, or undefined while its runtime has not been fetched. */
export function installedRuntime(): string | undefined {
  const folder =
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? inProject('node_modules/electron/dist');
  const pathFile = inProject('node_modules/electron/path.txt');
  if (!existsSync(pathFile)) return undefined;
  const program = path.join(folder, readFileSync(pathFile, 'utf8'));
  return existsSync(program) ? program : undefined;
}

/**
 * Electron's program, fetched first if need be.
 *
 * @param retry ask the release server even if it refused within the last day
 * @returns undefined when it cannot be had now
 */
export async function electronRuntime(retry: boolean): Promise<string | undefined> {
  const installed = installedRuntime();
  if (installed !== undefined) return installed;
  if (!retry && refusedLately(Date.now())) return undefined;
  console.log('Fetching the Electron runtime. This happens once.');
  if (await fetchRuntime()) {
    forgetRefusal();
    return installedRuntime();
  }
  rememberRefusal(Date.now());
  return undefined;
}
