// What lives here: building the bundles when, and only when, their sources changed.
// What does not: how they are built, which is electron.vite.config.ts.
// To add a source that the bundles depend on: one pattern in sources.ts.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, toolScript } from '../tools/project.ts';
import { runNode } from '../tools/run-node.ts';
import type { Ended } from '../tools/run-node.ts';
import { bundles, hashSources } from './sources.ts';

const stamp = path.join(cacheFolder, 'built-from');

const isFresh = (hash: string): boolean =>
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === hash &&
  bundles.every((it) => existsSync(it));

/** Build into `out/` unless what is there was made from these very sources. */
export async function buildIfChanged(): Promise<Ended> {
  const hash = hashSources();
  if (isFresh(hash)) return { ok: true, output: '' };
  rmSync(stamp, { force: true });
  const ended = await runNode(toolScript('electron-vite'), ['build', '--logLevel', 'warn'], {
    output: 'quiet',
  });
  if (ended.ok) {
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(stamp, hash);
  }
  return ended;
}

/** The same for a task that needs the bundles: says what it does, and ends the process if it fails. */
export async function buildOrExit(): Promise<void> {
  const { ok, output } = await buildIfChanged();
  if (ok) return;
  console.error(`The build failed:\n${output}`);
  process.exit(1);
}
