import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bookIn } from '../fakes/book.ts';
import { killAfter, runOnFullDisk } from '../fakes/doomed-process.ts';
import { temporaryFolder } from '../fakes/folder.ts';

const program = path.join(import.meta.dirname, 'book-keeper.ts');

/** What a later start finds: the audits, their pictures, the draft. */
function reopen(folder: string) {
  const { book, picture, problems, places, close } = bookIn(folder);
  const { audits, draft } = book();
  const ids = audits.map(({ id }) => id);
  const pictured = ids.filter((id) => picture(id) !== null);
  close();
  return { ids, pictured, draft, problems, files: readdirSync(places.pictures) };
}

describe('no acknowledged audit is lost, and none is there twice', () => {
  it.each([1, 7, 30])('when the process is killed after %i audits', async (acknowledged) => {
    const folder = temporaryFolder();
    const told = await killAfter(program, folder, acknowledged);
    const { ids, pictured, draft, problems, files } = reopen(folder);
    expect(told.length).toBeGreaterThanOrEqual(acknowledged);
    expect(ids).toEqual(expect.arrayContaining([...told]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(draft?.id);
    expect([pictured, files.length]).toEqual([ids, ids.length]);
    expect(problems.ids()).toEqual([]);
  });
});

describe.runIf(process.platform !== 'win32')('a full disk', () => {
  it('answers that nothing was changed, and what was acknowledged stays', () => {
    const folder = temporaryFolder();
    const lines = runOnFullDisk(program, folder, { blocks: 420, argument: '300' });
    const told = lines.filter((line) => line !== 'failed');
    expect(lines).toContain('failed');
    expect(told.length).toBeGreaterThan(0);
    expect(reopen(folder).ids).toEqual(told);
  });
});
