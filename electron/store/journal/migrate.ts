// What lives here: bringing a journal to today's form, one numbered step at a time.
// What does not: the steps (migrations/, one file each).
// To add a step: a file in migrations/ and a line at the end of MIGRATIONS. Released steps are never edited.
import type { DatabaseSync } from 'node:sqlite';
import { first } from './migrations/0001-first.ts';
import { stretches } from './migrations/0002-stretches.ts';
import { audits } from './migrations/0003-audits.ts';
import { drinks } from './migrations/0004-drinks.ts';

const MIGRATIONS: readonly string[] = [first, stretches, audits, drinks];

/** The form this Sitwell writes. */
export const JOURNAL_VERSION = MIGRATIONS.length;

/** The form a journal has; 0 for an empty file. */
export function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
}

/** Runs the missing steps, all or none. Throws on a journal of a later Sitwell. */
export function migrate(database: DatabaseSync): void {
  const version = versionOf(database);
  if (version > JOURNAL_VERSION) throw new NewerJournal(version);
  if (version === JOURNAL_VERSION) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const step of MIGRATIONS.slice(version)) database.exec(step);
    database.exec(`PRAGMA user_version = ${JOURNAL_VERSION}`);
    database.exec('COMMIT');
  } catch (reason) {
    database.exec('ROLLBACK');
    throw reason;
  }
}

/** The journal was written by a later Sitwell, and this one must not touch it. */
export class NewerJournal extends Error {
  constructor(version: number) {
    super(`written by a later Sitwell (form ${version})`);
    this.name = 'NewerJournal';
  }
}
