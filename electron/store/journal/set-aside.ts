// What lives here: moving a journal that cannot be used out of the way, and getting back what can be read of it.
// What does not: deciding that it cannot be used (database.ts).
import { existsSync, renameSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue } from 'node:sqlite';
import type { JournalEntry } from '../../../shared/journal/entries.ts';
import { fileStamp } from '../../system/whole-file.ts';
import { columnsOf, ENTRY_TYPES, insertion, TABLES } from './tables.ts';

/** The files SQLite keeps for one database. */
const PARTS = ['', '-wal', '-shm'] as const;

/** Renames a journal, with its parts, to a dated name, which is returned. Throws if it cannot. */
export function setAside(file: string, wall: number): string {
  const aside = file.replace(/\.sqlite$/, `.damaged-${fileStamp(wall)}.sqlite`);
  for (const part of PARTS) if (existsSync(file + part)) renameSync(file + part, aside + part);
  return aside;
}

/**
 * Copies the entries that `from` holds beyond those already in `to`, as far as they can be read.
 * Returns how many; never throws.
 */
export function salvage(from: string, to: DatabaseSync): number {
  try {
    const damaged = new DatabaseSync(from);
    try {
      return ENTRY_TYPES.reduce((sum, type) => sum + salvageTable(type, damaged, to), 0);
    } finally {
      damaged.close();
    }
  } catch {
    return 0;
  }
}

function salvageTable(type: JournalEntry['type'], from: DatabaseSync, to: DatabaseSync): number {
  let copied = 0;
  try {
    const known = to.prepare(`SELECT max(number) AS last FROM "${type}"`).get()?.last ?? 0;
    const insert = insertion(to, type);
    const rows = from
      .prepare(`SELECT ${columnsOf(type)} FROM "${type}" WHERE number > ? ORDER BY number`)
      .iterate(known);
    for (const row of rows) {
      insert.run(
        ...TABLES[type].map((column) => (row as Record<string, SQLInputValue>)[column] ?? null),
      );
      copied += 1;
    }
  } catch {
    // The rest of this table cannot be read; what was copied stays.
  }
  return copied;
}
