import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bookIn } from '../fakes/book.ts';
import { temporaryFolder } from '../fakes/folder.ts';

const program = path.join(import.meta.dirname, 'book-keeper.ts');

/** Starts the program and kills it, without any warning, once it has acknowledged some audits. */
function killAfter(folder: string, acknowledged: number): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, folder], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let output = '';
    child.stdout.on('data', (text: Buffer) => {
      output += text.toString();
      if (output.split('\n').length > acknowledged) child.kill('SIGKILL');
    });
    // A last line without its end was never told to anybody.
    child.on('close', () => resolve(output.split('\n').slice(0, -1)));
  });
}

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
    const told = await killAfter(folder, acknowledged);
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
    const script = path.join(folder, 'run.sh');
    // Files of this process may not grow beyond 200 blocks of 512 or 1024 bytes, as on a full disk.
    writeFileSync(script, `trap '' XFSZ\nulimit -f 200\nexec "$@"\n`);
    const output = execFileSync('sh', [script, process.execPath, program, folder, '150'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString();
    const lines = output.trim().split('\n');
    const told = lines.filter((line) => line !== 'failed');
    expect(lines).toContain('failed');
    expect(told.length).toBeGreaterThan(0);
    expect(reopen(folder).ids).toEqual(told);
  });
});
