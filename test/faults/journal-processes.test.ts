import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../electron/store/journal/open-journal.ts';
import { temporaryFolder } from '../fakes/folder.ts';
import { watchedProblems } from '../fakes/problems.ts';

const program = path.join(import.meta.dirname, 'journal-writer.ts');

function reopen(folder: string) {
  const problems = watchedProblems();
  const journal = openJournal({
    file: path.join(folder, 'journal.sqlite'),
    backups: path.join(folder, 'backups'),
    wall: Date.now,
    problems,
    log: () => undefined,
  });
  const starts = journal
    .entriesIn({ start: 0, end: 1e13 })
    .spans.map(({ start }) => start / 60_000);
  journal.close();
  return { starts, problems };
}

/** Starts the writer and kills it, without any warning, once it has acknowledged some entries. */
function killAfter(folder: string, acknowledged: number): Promise<readonly number[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, folder], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let output = '';
    child.stdout.on('data', (text: Buffer) => {
      output += text.toString();
      if (output.split('\n').length > acknowledged) child.kill('SIGKILL');
    });
    child.on('close', () => {
      // A last line without its end was never told to anybody.
      resolve(output.split('\n').slice(0, -1).map(Number));
    });
  });
}

describe('nothing acknowledged is lost', () => {
  it.each([1, 20, 150])('when the process is killed after %i entries', async (acknowledged) => {
    const folder = temporaryFolder();
    const told = await killAfter(folder, acknowledged);
    const { starts, problems } = reopen(folder);
    expect(told.length).toBeGreaterThanOrEqual(acknowledged);
    expect(starts).toEqual(expect.arrayContaining([...told]));
    expect(problems.ids()).toEqual([]);
  });
});

describe.runIf(process.platform !== 'win32')('a full disk', () => {
  it('stops nothing, is told, and what was acknowledged stays', () => {
    const folder = temporaryFolder();
    const script = path.join(folder, 'run.sh');
    // Files of this process may not grow beyond 300 blocks of 512 or 1024 bytes, as on a full disk.
    writeFileSync(script, `trap '' XFSZ\nulimit -f 300\nexec "$@"\n`);
    const output = execFileSync('sh', [script, process.execPath, program, folder, '400'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString();
    const lines = output.trim().split('\n');
    expect(lines).toContain('journalNotSaved');
    const told = lines.filter((line) => /^\d+$/.test(line)).map(Number);
    expect(lines.at(-1)).toMatch(/^waiting [1-9]\d*$/);
    expect(told.length).toBeGreaterThan(0);
    const { starts } = reopen(folder);
    expect(starts).toEqual(expect.arrayContaining(told));
    expect(readFileSync(path.join(folder, 'journal.sqlite')).length).toBeGreaterThan(0);
  });
});
