import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../electron/store/journal/database.ts';
import { first } from '../../electron/store/journal/migrations/0001-first.ts';
import { openJournal } from '../../electron/store/journal/open-journal.ts';
import { copyAll } from '../../electron/store/journal/set-aside.ts';
import { ENTRY_TYPES } from '../../electron/store/journal/tables.ts';
import { minuteSpan, playedStretch } from '../fakes/entries.ts';
import { temporaryFolder } from '../fakes/folder.ts';
import { watchedProblems } from '../fakes/problems.ts';

const WALL = Date.UTC(2026, 10, 23, 10);
const minutes = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => minuteSpan(from + index));

function open(folder: string, wall = WALL) {
  const problems = watchedProblems();
  const file = path.join(folder, 'journal.sqlite');
  const backups = path.join(folder, 'backups');
  const journal = openJournal({ file, backups, wall: () => wall, problems, log: () => undefined });
  const count = (): number => journal.entriesIn({ start: 0, end: 1e13 }).spans.length;
  return { journal, problems, file, backups, count };
}

/** A journal with 50 spans in its backup and 60 in itself, closed. */
async function usedJournal(): Promise<string> {
  const folder = temporaryFolder();
  const { journal } = open(folder);
  journal.append(minutes(0, 50));
  await journal.backUp();
  journal.append(minutes(50, 60));
  journal.close();
  return folder;
}

const asides = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.includes('damaged'));

/** Those that the first form of the journal did not have. */
const LATER_TABLES = ENTRY_TYPES.filter((type) => !first.includes(`CREATE TABLE ${type} (`));

describe('a journal whose file is lost', () => {
  it('cut off to nothing is restored from the backup', async () => {
    const folder = await usedJournal();
    truncateSync(path.join(folder, 'journal.sqlite'), 0);
    const { journal, problems, count } = open(folder);
    expect(problems.ids()).toEqual(['journalRestored']);
    expect(count()).toBe(50);
    journal.close();
  });

  it('and missing is restored from the backup', async () => {
    const folder = await usedJournal();
    rmSync(path.join(folder, 'journal.sqlite'));
    const { journal, problems, count } = open(folder);
    expect(problems.ids()).toEqual(['journalRestored']);
    expect(count()).toBe(50);
    journal.close();
  });

  it('because a recovery was cut off is recovered again, with what the damaged one holds', async () => {
    const folder = await usedJournal();
    renameSync(
      path.join(folder, 'journal.sqlite'),
      path.join(folder, 'journal.damaged-2026-11-23T09-00-00.sqlite'),
    );
    writeFileSync(path.join(folder, 'journal.sqlite.draft'), 'half a copy');
    const { journal, problems, count } = open(folder);
    expect(problems.ids()).toEqual(['journalRestored']);
    expect(count()).toBe(60);
    journal.close();
    expect(readdirSync(folder)).not.toContain('journal.sqlite.draft');
  });

  it('in part, because its log was damaged, is restored from the backup that has more', async () => {
    const folder = temporaryFolder();
    const running = open(folder);
    await running.journal.backUp();
    running.journal.append(minutes(0, 50));
    const copy = path.join(temporaryFolder(), 'copy');
    mkdirSync(path.join(copy, 'backups'), { recursive: true });
    // As a power cut leaves it: the log is there, but not as it was.
    copyFileSync(running.file, path.join(copy, 'journal.sqlite'));
    writeFileSync(path.join(copy, 'journal.sqlite-wal'), Buffer.alloc(4_096));
    running.journal.close();
    copyFileSync(running.file, path.join(copy, 'backups', 'journal-2026-11-22.sqlite'));
    const { journal, problems, count } = open(copy);
    expect(problems.ids()).toEqual(['journalRestored']);
    expect(count()).toBe(50);
    journal.close();
  });

  it('in part is noticed too where its backup has the form of an older Sitwell', async () => {
    const folder = await usedJournal();
    const [name = ''] = readdirSync(path.join(folder, 'backups'));
    const backup = new DatabaseSync(path.join(folder, 'backups', name));
    for (const later of LATER_TABLES) backup.exec(`DROP TABLE "${later}"`);
    backup.exec('PRAGMA user_version = 1');
    backup.close();
    const emptied = new DatabaseSync(path.join(folder, 'journal.sqlite'));
    emptied.exec('DELETE FROM span');
    emptied.close();
    const { journal, problems, count } = open(folder);
    expect(problems.ids()).toEqual(['journalRestored']);
    expect(count()).toBe(50);
    journal.append([playedStretch('a-1', WALL)]);
    expect(journal.stretchesIn({ start: 0, end: 1e13 })).toHaveLength(1);
    journal.close();
  });

  it('is not missed at the first start', () => {
    const { journal, problems } = open(path.join(temporaryFolder(), 'new'));
    expect(problems.ids()).toEqual([]);
    journal.close();
  });
});

// Windows deletes no file that is open.
describe.runIf(process.platform !== 'win32')('a journal deleted while Sitwell runs', () => {
  it('is written again, whole', () => {
    const folder = path.join(temporaryFolder(), 'data');
    const { journal, count } = open(folder);
    journal.append(minutes(0, 3));
    rmSync(folder, { recursive: true });
    journal.append(minutes(3, 4));
    expect(count()).toBe(4);
    journal.append(minutes(4, 5));
    journal.close();
    const again = open(folder);
    expect(again.count()).toBe(5);
    expect(again.problems.ids()).toEqual([]);
    again.journal.close();
  });

  it('is written again at the end at the latest', () => {
    const folder = path.join(temporaryFolder(), 'data');
    const { journal } = open(folder);
    journal.append(minutes(0, 3));
    rmSync(folder, { recursive: true });
    journal.close();
    const again = open(folder);
    expect(again.count()).toBe(3);
    again.journal.close();
  });

  it('is kept in memory where it cannot be written again, and says so', () => {
    const folder = path.join(temporaryFolder(), 'data');
    const { journal, problems, count } = open(folder);
    journal.append(minutes(0, 3));
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file where the folder should be');
    journal.append(minutes(3, 4));
    expect(count()).toBe(4);
    expect(problems.ids()).toEqual(['journalNotSaved']);
    journal.close();
  });
});

describe('copying entries', () => {
  it('to a disk that has no room for all of them copies none, and says so', () => {
    const folder = temporaryFolder();
    const from = open(folder);
    from.journal.append(minutes(0, 2_000));
    const source = new DatabaseSync(from.file);
    const to = openDatabase(path.join(folder, 'small.sqlite'));
    const { page_count: pages } = to.prepare('PRAGMA page_count').get() as { page_count: number };
    to.exec(`PRAGMA max_page_count = ${pages + 5}`);
    expect(() => copyAll(source, to)).toThrow(/full/);
    expect(to.prepare('SELECT count(*) AS spans FROM span').get()).toEqual({ spans: 0 });
    for (const database of [source, to]) database.close();
    from.journal.close();
  });

  it('of years out of a journal of a later Sitwell is one transaction, not one for each', () => {
    const folder = temporaryFolder();
    const before = open(folder);
    before.journal.append(minutes(0, 10_000));
    before.journal.close();
    const later = new DatabaseSync(before.file);
    later.exec('PRAGMA user_version = 99');
    later.close();
    // A sync for every entry would be minutes, and this test would run out of time.
    const { journal, problems, count } = open(folder);
    expect(count()).toBe(10_000);
    expect(problems.ids()).toEqual(['journalReset']);
    journal.close();
  });

  it('out of a damaged journal leaves out the row that nothing takes', async () => {
    const folder = await usedJournal();
    const file = path.join(folder, 'journal.sqlite');
    const odd = new DatabaseSync(file);
    odd.exec(`DROP TABLE span;
      CREATE TABLE span (number INTEGER PRIMARY KEY, start, "end", "is", cause);
      INSERT INTO span VALUES (101, 'rubbish', 1, 'sitting', 'input'), (102, 6e6, 7e6, 'sitting', 'input');
      PRAGMA user_version = 99`);
    odd.close();
    const { journal, count } = open(folder);
    expect(count()).toBe(51);
    journal.close();
  });
});

describe('a clock that is wrong', () => {
  it('leaves a backup dated in the future, which is not taken for the newest', async () => {
    const folder = await usedJournal();
    const backups = path.join(folder, 'backups');
    copyFileSync(
      path.join(backups, 'journal-2026-11-23.sqlite'),
      path.join(backups, 'journal-2100-01-01.sqlite'),
    );
    const tomorrow = WALL + 86_400_000;
    const day = open(folder, tomorrow);
    await day.journal.backUp();
    day.journal.close();
    writeFileSync(day.file, 'rubbish'.repeat(1_000));
    const { journal, count } = open(folder, tomorrow);
    expect(count()).toBe(60);
    journal.close();
  });

  it('and stands still does not have one damaged file replace another', async () => {
    const folder = await usedJournal();
    for (const rubbish of ['first', 'second', 'third']) {
      writeFileSync(path.join(folder, 'journal.sqlite'), rubbish.repeat(1_000));
      open(folder, 0).journal.close();
    }
    expect(asides(folder).filter((name) => name.endsWith('.sqlite'))).toEqual([
      'journal.damaged-1970-01-01T00-00-00-2.sqlite',
      'journal.damaged-1970-01-01T00-00-00-3.sqlite',
      'journal.damaged-1970-01-01T00-00-00.sqlite',
    ]);
  });

  it.each([0, Date.UTC(2100, 0, 1)])('at %i still keeps and finds what happens', (wall) => {
    const folder = temporaryFolder();
    const { journal, problems } = open(folder, wall);
    journal.append([{ ...minuteSpan(0, wall), start: wall - 1_000 }]);
    expect(journal.latestBefore(wall + 120_000)).toBe(wall + 59_999);
    expect(problems.ids()).toEqual([]);
    journal.close();
  });
});

it('a backup that is under way does not stop Sitwell from closing its journal', async () => {
  const folder = temporaryFolder();
  const { journal, problems, file, backups } = open(folder);
  journal.append(minutes(0, 20_000));
  const made = journal.backUp();
  journal.close();
  await made;
  expect(existsSync(file)).toBe(true);
  mkdirSync(backups, { recursive: true });
  for (const name of readdirSync(backups).filter((found) => found.endsWith('.sqlite'))) {
    const copy = openDatabase(path.join(backups, name));
    expect(copy.prepare('SELECT count(*) AS spans FROM span').get()).toEqual({ spans: 20_000 });
    copy.close();
  }
  expect(problems.ids().filter((id) => id !== 'backupFailed')).toEqual([]);
});
