// What lives here: opening a journal database so that what it acknowledges is on the disk.
// What does not: its tables (migrations/), what happens when it is broken (open-journal.ts).
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrate, NewerJournal } from './migrate.ts';
import { primaryCode } from './sqlite-codes.ts';
import { ENTRY_TYPES, insertion } from './tables.ts';

/** Opens, checks and migrates a journal. Throws; `isDamaged` tells a broken file from a locked door. */
export function openDatabase(file: string): DatabaseSync {
  if (file !== IN_MEMORY) mkdirSync(path.dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 2_000 });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    checkIntegrity(database);
    migrate(database);
    // A sound database without our tables is not our journal.
    for (const type of ENTRY_TYPES) insertion(database, type);
    moveLogIn(database);
    return database;
  } catch (reason) {
    database.close();
    throw reason;
  }
}

/** Moves what is in SQLite's log into the file itself, so that losing the log loses little. */
export function moveLogIn(database: DatabaseSync): void {
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

/** A journal that lives only as long as Sitwell runs. */
export const IN_MEMORY = ':memory:';

function checkIntegrity(database: DatabaseSync): void {
  const verdict = database.prepare('PRAGMA integrity_check(1)').get()?.integrity_check;
  if (verdict !== 'ok') throw new DamagedJournal(String(verdict));
}

/** The file is a database, but not a sound one. */
class DamagedJournal extends Error {
  constructor(verdict: string) {
    super(`integrity check: ${verdict}`);
    this.name = 'DamagedJournal';
  }
}

/** SQLite's error codes for a file whose content is wrong: unexpected tables, corrupt, not a database. */
const WRONG_CONTENT: ReadonlySet<number> = new Set([1, 11, 26]);

/** Whether the file itself is at fault, so that it must be set aside. */
export function isDamaged(reason: unknown): boolean {
  if (reason instanceof DamagedJournal || reason instanceof NewerJournal) return true;
  return WRONG_CONTENT.has(primaryCode(reason));
}
