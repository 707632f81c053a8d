// What lives here: moving a journal that cannot be used out of the way, and getting back what can be read of it.
// What does not: deciding that it cannot be used (database.ts).
import { existsSync, renameSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue } from 'node:sqlite';
import type { JournalEntry } from '../../../shared/journal/entries.ts';
import { fileStamp } from '../../system/whole-file.ts';
import { columnsOf, ENTRY_TYPES, insertion, TABLES } from './tables.ts';

/** The files SQLite keeps for one database. */
export const PARTS = ['', '-wal', '-shm'] as const;

/** Renames a journal, with its parts, to a dated name, which is returned. Throws if it cannot. */
export function setAside(file: string, wall: number): string {
  const aside = file.replace(/\.sqlite$/, `.damaged-${fileStamp(wall)}.sqlite`);
  for (const part of PARTS) if (existsSync(file + part)) renameSync(file + part, aside + part);
  return aside;
}

/** Copies the entries that a damaged file holds beyond those in `to`. Returns how many; never throws. */
export function salvage(file: string, to: DatabaseSync): number {
  try {
    const damaged = new DatabaseSync(file);
    try {
      return ENTRY_TYPES.reduce((sum, type) => sum + copyTable(type, damaged, to, true), 0);
    } finally {
      damaged.close();
    }
  } catch {
    return 0;
  }
}

/** Copies every entry of one journal to the end of another. */
export function copyAll(from: DatabaseSync, to: DatabaseSync): void {
  for (const type of ENTRY_TYPES) copyTable(type, from, to, false);
}

/** Copies a table as far as it can be read; with `onlyNewer`, the rows numbered after those in `to`. */
function copyTable(
  type: JournalEntry['type'],
  from: DatabaseSync,
  to: DatabaseSync,
  onlyNewer: boolean,
): number {
  let copied = 0;
  try {
    const last = to.prepare(`SELECT max(number) AS last FROM "${type}"`).get()?.last ?? 0;
    const insert = insertion(to, type);
    const rows = from
      .prepare(`SELECT ${columnsOf(type)} FROM "${type}" WHERE number > ? ORDER BY number`)
      .iterate(onlyNewer ? last : 0);
    for (const row of rows) {
      const values = row as Readonly<Record<string, SQLInputValue>>;
      insert.run(...TABLES[type].map((column) => values[column] ?? null));
      copied += 1;
    }
  } catch {
    // The rest of this table cannot be read; what was copied stays.
  }
  return copied;
}
