import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../electron/store/journal/open-journal.ts';
import { killAfter, runOnFullDisk } from '../fakes/doomed-process.ts';
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

describe('nothing acknowledged is lost', () => {
  it.each([1, 20, 150])('when the process is killed after %i entries', async (acknowledged) => {
    const folder = temporaryFolder();
    const told = (await killAfter(program, folder, acknowledged)).map(Number);
    const { starts, problems } = reopen(folder);
    expect(told.length).toBeGreaterThanOrEqual(acknowledged);
    expect(starts).toEqual(expect.arrayContaining([...told]));
    expect(problems.ids()).toEqual([]);
  });
});

describe.runIf(process.platform !== 'win32')('a full disk', () => {
  it('stops nothing, is told, and what was acknowledged stays', () => {
    const folder = temporaryFolder();
    const lines = runOnFullDisk(program, folder, { blocks: 300, argument: '400' });
    expect(lines).toContain('journalNotSaved');
    const told = lines.filter((line) => /^\d+$/.test(line)).map(Number);
    expect(lines.at(-1)).toMatch(/^waiting [1-9]\d*$/);
    expect(told.length).toBeGreaterThan(0);
    const { starts } = reopen(folder);
    expect(starts).toEqual(expect.arrayContaining(told));
    expect(readFileSync(path.join(folder, 'journal.sqlite')).length).toBeGreaterThan(0);
  });
});
