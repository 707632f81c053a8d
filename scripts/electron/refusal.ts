import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../tools/project.ts';

const usualNote = path.join(cacheFolder, 'electron-not-fetched');
const dayMs = 24 * 60 * 60 * 1_000;

/** Remember that Electron could not be fetched, so that the next start need not wait again. */
export function rememberRefusal(now: number, note = usualNote): void {
  mkdirSync(path.dirname(note), { recursive: true });
  writeFileSync(note, String(now));
}

/** Ask again at the next start. */
export function forgetRefusal(note = usualNote): void {
  rmSync(note, { force: true });
}

/** Whether fetching failed within the last day. */
export function refusedLately(now: number, note = usualNote): boolean {
  try {
    const since = now - Number(readFileSync(note, 'utf8'));
    return since >= 0 && since < dayMs;
  } catch {
    return false;
  }
}
