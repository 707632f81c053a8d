import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../electron/store/journal/open-journal.ts';
import { minuteSpan, takenBreak } from '../fakes/entries.ts';
import { temporaryFolder } from '../fakes/folder.ts';
import { watchedProblems } from '../fakes/problems.ts';

const everything = { start: 0, end: 1e13 };
const WALL = Date.UTC(2026, 10, 23, 10);

function open(folder: string, wall = () => WALL) {
  const problems = watchedProblems();
  const file = path.join(folder, 'journal.sqlite');
  const backups = path.join(folder, 'backups');
  const journal = openJournal({ file, backups, wall, problems, log: () => undefined });
  const count = (): number => journal.entriesIn(everything).spans.length;
  return { journal, problems, file, backups, count };
}

/** A journal with 500 spans in its backup and 600 in itself, closed. */
async function usedJournal(): Promise<string> {
  const folder = temporaryFolder();
  const { journal } = open(folder);
  journal.append(Array.from({ length: 500 }, (_, index) => minuteSpan(index)));
  await journal.backUp();
  journal.append(Array.from({ length: 100 }, (_, index) => minuteSpan(500 + index)));
  journal.close();
  return folder;
}

const asides = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.includes('damaged'));

describe('a journal file that is damaged', () => {
  it('cut short is set aside and restored from the backup', async () => {
    const folder = await usedJournal();
    truncateSync(path.join(folder, 'journal.sqlite'), 9_000);
    const { journal, problems, count } = open(folder);
    expect(problems.ids()).toEqual(['journalRestored']);
    expect(asides(folder)).toContain('journal.damaged-2026-11-23T10-00-00.sqlite');
    expect(count()).toBeGreaterThanOrEqual(500);
    journal.append([takenBreak('after', 0)]);
    expect(journal.entriesIn(everything).breaks).toHaveLength(1);
    journal.close();
  });

  it('with garbage in the middle loses at most what the garbage covers', async () => {
    const folder = await usedJournal();
    const file = path.join(folder, 'journal.sqlite');
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4_096, 8_192);
    writeFileSync(file, bytes);
    const { journal, problems, count } = open(folder);
    expect(problems.ids()).toEqual(['journalRestored']);
    expect(count()).toBeGreaterThanOrEqual(500);
    journal.close();
  });

  it('that is no database at all is replaced, and says so, without a backup', () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'journal.sqlite'), 'not a database, '.repeat(1_000));
    const { journal, problems, count } = open(folder);
    expect(problems.list()).toMatchObject([{ id: 'journalReset' }]);
    expect(problems.list()[0]!.detail).toContain('journal.damaged-');
    expect(count()).toBe(0);
    journal.append([minuteSpan(0)]);
    expect(count()).toBe(1);
    journal.close();
  });

  it('that is some other database is set aside', () => {
    const folder = temporaryFolder();
    const other = new DatabaseSync(path.join(folder, 'journal.sqlite'));
    other.exec('CREATE TABLE span (colour TEXT); PRAGMA user_version = 1');
    other.close();
    const { journal, problems } = open(folder);
    expect(problems.ids()).toEqual(['journalReset']);
    journal.close();
  });

  it('skips a backup that is damaged as well', async () => {
    const folder = await usedJournal();
    const backups = path.join(folder, 'backups');
    copyFileSync(
      path.join(backups, 'journal-2026-11-23.sqlite'),
      path.join(backups, 'journal-2026-11-20.sqlite'),
    );
    writeFileSync(path.join(backups, 'journal-2026-11-23.sqlite'), 'rubbish');
    writeFileSync(path.join(folder, 'journal.sqlite'), 'rubbish');
    const { journal, problems, count } = open(folder);
    expect(problems.ids()).toEqual(['journalRestored']);
    expect(count()).toBe(500);
    journal.close();
  });

  it('by a later Sitwell is left as it is under another name, and what is known of it read', () => {
    const folder = temporaryFolder();
    const before = open(folder);
    before.journal.append([minuteSpan(0), minuteSpan(1)]);
    before.journal.close();
    const later = new DatabaseSync(before.file);
    later.exec('ALTER TABLE span ADD COLUMN mood TEXT; PRAGMA user_version = 99');
    later.close();
    const { journal, problems, count } = open(folder);
    expect(problems.ids()).toEqual(['journalReset']);
    expect(count()).toBe(2);
    const aside = new DatabaseSync(path.join(folder, asides(folder)[0]!));
    expect(aside.prepare('PRAGMA user_version').get()).toEqual({ user_version: 99 });
    aside.close();
    journal.close();
  });
});

describe('a journal that cannot be opened', () => {
  it('is kept in memory, and says so', () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'locked'), 'a file where the folder should be');
    const { journal, problems, count } = open(path.join(folder, 'locked'));
    expect(problems.ids()).toEqual(['journalNotSaved']);
    journal.append([minuteSpan(0)]);
    expect(count()).toBe(1);
    expect(problems.ids()).toEqual(['journalNotSaved']);
    journal.close();
  });

  it('moves from memory to the disk as soon as the disk allows', () => {
    const folder = path.join(temporaryFolder(), 'locked');
    writeFileSync(folder, 'a file where the folder should be');
    let wall = WALL;
    const { journal, problems, count } = open(folder, () => wall);
    journal.append([minuteSpan(0), takenBreak('a', 0)]);
    rmSync(folder);
    wall += 120_000;
    journal.append([minuteSpan(1)]);
    expect(problems.ids()).toEqual([]);
    expect(count()).toBe(2);
    journal.close();
    expect(open(folder).count()).toBe(2);
  });

  it('because a folder has its name is kept in memory, and the folder left alone', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'journal.sqlite'));
    const { journal, problems } = open(folder);
    expect(problems.ids()).toEqual(['journalNotSaved']);
    expect(readdirSync(folder)).toEqual(['journal.sqlite']);
    journal.close();
  });
});
