import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildIfChanged } from '../../../scripts/build/build.ts';
import { writeWelcomedSettings } from '../welcomed.ts';
import type { DayUsage, Plan } from './messages.ts';

/**
 * Has the main bundle live through so many days in a process of its own, and says what each took.
 * Builds first if needed. Rejects with what went wrong.
 */
export async function runBundle(plan: Omit<Plan, 'userData'>): Promise<readonly DayUsage[]> {
  const { ok, output } = await buildIfChanged();
  if (!ok) throw new Error(`The build failed:\n${output}`);
  const userData = mkdtempSync(path.join(os.tmpdir(), 'sitwell-bench-'));
  writeWelcomedSettings(userData);
  const child = fork(path.join(import.meta.dirname, 'main.ts'), [], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  try {
    return await new Promise((resolve, reject) => {
      child.once('message', (days) => resolve(days as readonly DayUsage[]));
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`The bundle's process ended with ${code}.`)));
      child.send({ ...plan, userData } satisfies Plan);
    });
  } finally {
    child.kill('SIGKILL');
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
}
