// What lives here: whether anything on this desktop shows tray icons at all.
// Electron cannot tell: on a GNOME without its extension the icon is made and simply never seen.
import { execFile } from 'node:child_process';
import type { Desktop } from '../system/platform.ts';

const QUESTION = [
  'call',
  '--session',
  '--dest=org.freedesktop.DBus',
  '--object-path=/org/freedesktop/DBus',
  '--method=org.freedesktop.DBus.NameHasOwner',
  'org.kde.StatusNotifierWatcher',
] as const;

/** Runs a program and gives its output; rejects when it cannot. */
export type Run = (program: string, words: readonly string[]) => Promise<string>;

/** Asked once, at the start. Where nobody answers, a tray is assumed. */
export async function hasTrayHost(desktop: Desktop, run: Run = runProgram): Promise<boolean> {
  if (desktop.platform !== 'linux' || desktop.preview) return true;
  try {
    return !(await run('gdbus', QUESTION)).includes('false');
  } catch {
    return true;
  }
}

const runProgram: Run = (program, words) =>
  new Promise((resolve, reject) => {
    execFile(program, [...words], { timeout: 3_000 }, (reason, output) =>
      reason ? reject(new Error(reason.message)) : resolve(output),
    );
  });
