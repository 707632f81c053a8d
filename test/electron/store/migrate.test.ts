import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { migrate, versionOf } from '../../../electron/store/journal/migrate.ts';
import { first } from '../../../electron/store/journal/migrations/0001-first.ts';
import { stretches } from '../../../electron/store/journal/migrations/0002-stretches.ts';
import { openJournal } from '../../../electron/store/journal/open-journal.ts';
import { auditEntry } from '../../fakes/entries.ts';
import { temporaryFolder } from '../../fakes/folder.ts';
import { watchedProblems } from '../../fakes/problems.ts';

/** A journal as a released Sitwell wrote it, with a break in it. */
function journalOfForm(steps: readonly string[]): string {
  const folder = temporaryFolder();
  const database = new DatabaseSync(path.join(folder, 'journal.sqlite'));
  for (const step of steps) database.exec(step);
  database.exec(`PRAGMA user_version = ${steps.length};
    INSERT INTO break (id, kind, outcome, start, "end", lengthMs, share, snoozes, seatedMs, "by")
    VALUES ('a', 'move', 'taken', 5, 125000, 120000, 0.9, 0, 1800000, 'measured')`);
  database.close();
  return folder;
}

it.each([
  ['first', [first]],
  ['second', [first, stretches]],
] as const)('a journal of the %s form keeps what it has and takes audits', (_form, steps) => {
  const folder = journalOfForm(steps);
  const problems = watchedProblems();
  const journal = openJournal({
    file: path.join(folder, 'journal.sqlite'),
    backups: path.join(folder, 'backups'),
    wall: () => 0,
    problems,
    log: () => undefined,
  });
  expect(journal.entriesIn({ start: 0, end: 10 }).breaks).toMatchObject([{ id: 'a', share: 0.9 }]);
  expect(journal.appendNow([auditEntry('b')])).toBe(true);
  expect(journal.auditsOf('desk')).toEqual([auditEntry('b')]);
  expect(problems.ids()).toEqual([]);
  journal.close();
});

it('every step runs once', () => {
  const database = new DatabaseSync(':memory:');
  migrate(database);
  const version = versionOf(database);
  migrate(database);
  expect([version, versionOf(database)]).toEqual([4, 4]);
  database.close();
});
