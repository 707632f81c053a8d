import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { migrate, versionOf } from '../../../electron/store/journal/migrate.ts';
import { first } from '../../../electron/store/journal/migrations/0001-first.ts';
import { stretches } from '../../../electron/store/journal/migrations/0002-stretches.ts';
import { audits } from '../../../electron/store/journal/migrations/0003-audits.ts';
import { openJournal } from '../../../electron/store/journal/open-journal.ts';
import { insertion, valuesOf } from '../../../electron/store/journal/tables.ts';
import type { JournalEntry } from '../../../shared/journal/entries.ts';
import {
  auditEntry,
  checkInEntry,
  drinkEntry,
  goalEntry,
  minuteSpan,
  playedStretch,
  retractionOf,
  takenBreak,
} from '../../fakes/entries.ts';
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
  ['third', [first, stretches, audits]],
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

it('a journal that knows no drinks keeps every entry and takes drinks, goals, check-ins and words', () => {
  const folder = journalOfForm([first, stretches, audits]);
  const before: readonly JournalEntry[] = [
    minuteSpan(0),
    takenBreak('b', 9),
    { type: 'correction', at: 5, start: 0, end: 9, as: 'standing' },
    { type: 'withdrawal', at: 6, breakId: 'a' },
    { type: 'hold', start: 0, end: 9, hold: 'meeting' },
    playedStretch('b-1', 9, { breakId: 'b' }),
    auditEntry('c'),
    { type: 'fix', at: 7, workplace: 'desk', fix: 'riser', state: 'done' },
  ];
  const old = new DatabaseSync(path.join(folder, 'journal.sqlite'));
  for (const entry of before) insertion(old, entry.type).run(...valuesOf(entry));
  old.close();
  const journal = openJournal({
    file: path.join(folder, 'journal.sqlite'),
    backups: path.join(folder, 'backups'),
    wall: () => 0,
    problems: watchedProblems(),
    log: () => undefined,
  });
  const said = [drinkEntry('d', 3), goalEntry('1970-01-01', 2), checkInEntry('e', 4)];
  const word: JournalEntry = { type: 'word', at: 8, breakId: 'b', outcome: 'skipped' };
  expect(journal.appendNow([...said, drinkEntry('f', 5), retractionOf('f'), word])).toBe(true);
  expect(journal.entriesIn({ start: 0, end: 10 })).toEqual({
    spans: [before[0]],
    breaks: [expect.objectContaining({ id: 'a', share: 0.9 }), before[1]],
    corrections: [before[2]],
    withdrawals: [before[3]],
    words: [word],
    stretches: [before[5]],
    drinks: [said[0]],
    checkIns: [said[2]],
  });
  expect(journal.goalOf('1970-01-01')).toEqual(said[1]);
  expect([journal.auditsOf('desk'), journal.fixesOf('desk')]).toEqual([[before[6]], [before[7]]]);
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
