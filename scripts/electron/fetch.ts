import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, inProject } from '../tools/project.ts';

/** How long the release server may stay silent. A slow download is fine as long as it grows. */
const patienceMs = 60_000;
const lookEveryMs = 1_000;

const bytesIn = (folder: string): number =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + (statSizeOf(path.join(entry.parentPath, entry.name)) ?? 0), 0);

function statSizeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size;
}

/**
 * Fetch Electron's runtime with the package's own installer.
 * Ends after {@link patienceMs} without a byte, and at once when the server says no.
 *
 * @returns whether the installer finished well
 */
export function fetchRuntime(): Promise<boolean> {
  mkdirSync(cacheFolder, { recursive: true });
  const scratch = mkdtempSync(path.join(cacheFolder, 'electron-'));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [inProject('node_modules/electron/install.js')], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, TMPDIR: scratch, TEMP: scratch, TMP: scratch },
    });
    let size = 0;
    let grewAt = performance.now();
    const watch = setInterval(() => {
      const now = bytesIn(scratch);
      if (now !== size) [size, grewAt] = [now, performance.now()];
      if (performance.now() - grewAt > patienceMs) child.kill();
    }, lookEveryMs);
    const finish = (ok: boolean): void => {
      clearInterval(watch);
      rmSync(scratch, { recursive: true, force: true });
      resolve(ok);
    };
    child.on('error', () => finish(false));
    child.on('exit', (code) => finish(code === 0));
  });
}
