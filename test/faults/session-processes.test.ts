import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { shell, MINUTE } from '../electron/sessions/session-shell.ts';
import { temporaryFolder } from '../fakes/folder.ts';

const program = path.join(import.meta.dirname, 'session-runner.ts');

/** Starts the runner and kills it, without any warning, some ms after so many breaks were over. */
function killAfter(folder: string, breaks: number, late: number): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, folder], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let output = '';
    let isDoomed = false;
    child.stdout.on('data', (text: Buffer) => {
      output += text.toString();
      if (isDoomed || output.split('\n').length <= breaks) return;
      isDoomed = true;
      setTimeout(() => child.kill('SIGKILL'), late);
    });
    child.on('close', () => resolve(output.split('\n').slice(0, -1)));
  });
}

it.each([
  [1, 0],
  [2, 7],
  [3, 19],
])('every break that was over has its stretches once, killed after %i and %i ms', async (...at) => {
  const folder = temporaryFolder();
  const over = await killAfter(folder, ...at);
  const again = shell(folder);
  again.pass(10 * MINUTE);
  const stretches = again.stretches();
  const taken = again.journal.entriesIn({ start: 0, end: 1e14 }).breaks;
  again.kill();
  for (const id of over) {
    const its = stretches.filter(({ breakId }) => breakId === id);
    expect(its.length).toBeGreaterThan(2);
    expect(new Set(its.map(({ start }) => start)).size).toBe(its.length);
  }
  const rested = taken.filter(({ outcome }) => outcome === 'taken' || outcome === 'partial');
  const known = new Set(stretches.map(({ breakId }) => breakId));
  expect(rested.filter(({ id }) => !known.has(id))).toEqual([]);
  expect([...known].filter((id) => !rested.some((each) => each.id === id))).toEqual([]);
});
