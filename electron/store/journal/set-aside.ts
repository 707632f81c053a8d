// What lives here: moving a journal that cannot be used out of the way, and getting back what can be read of it.
// What does not: deciding that it cannot be used (database.ts).
import { existsSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue } from 'node:sqlite';
import type { JournalEntry } from '../../../shared/journal/entries.ts';
import { fileStamp } from '../../system/whole-file.ts';
import { isUnfit } from './sqlite-codes.ts';
import { columnsOf, ENTRY_TYPES, insertion, TABLES } from './tables.ts';

/** The files SQLite keeps for one database. */
export const PARTS = ['', '-wal', '-shm'] as const;

/** Renames a journal, with its parts, to a dated name, which is returned. Throws if it cannot. */
export function setAside(file: string, wall: number): string {
  const aside = freeName(file.replace(/\.sqlite$/, `.damaged-${fileStamp(wall)}`));
  for (const part of PARTS) if (existsSync(file + part)) renameSync(file + part, aside + part);
  return aside;
}

/** A clock that stands must not have the second damaged file take the place of the first. */
function freeName(stem: string): string {
  let name = `${stem}.sqlite`;
  for (let number = 2; existsSync(name); number += 1) name = `${stem}-${number}.sqlite`;
  return name;
}

/** The file that was set aside last, or null. */
export function latestAside(file: string): string | null {
  const stem = path.basename(file).replace(/\.sqlite$/, '.damaged-');
  const folder = path.dirname(file);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const last = names
    .filter((name) => name.startsWith(stem) && name.endsWith('.sqlite'))
    .sort()
    .at(-1);
  return last === undefined ? null : path.join(folder, last);
}

/** Copies the entries that a damaged file holds beyond those in `to`. Returns how many; never throws. */
export function salvage(file: string, to: DatabaseSync): number {
  try {
    const damaged = new DatabaseSync(file);
    try {
      return inTransaction(to, () =>
        ENTRY_TYPES.reduce((sum, type) => sum + copyTable(type, damaged, to, true), 0),
      );
    } finally {
      damaged.close();
    }
  } catch {
    return 0;
  }
}

/** Copies every entry of one journal to the end of another: all or none. Throws if it cannot. */
export function copyAll(from: DatabaseSync, to: DatabaseSync): void {
  inTransaction(to, () => {
    for (const type of ENTRY_TYPES) copyTable(type, from, to, false);
  });
}

/** One transaction for all of it: a sync for every row would take minutes. */
function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (reason) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw reason;
  }
}

/**
 * Copies a table; with `partly`, as far as it can be read, and only the rows numbered after those in
 * `to`. Throws where `to` cannot take them.
 */
function copyTable(
  type: JournalEntry['type'],
  from: DatabaseSync,
  to: DatabaseSync,
  partly: boolean,
): number {
  const last = to.prepare(`SELECT max(number) AS last FROM "${type}"`).get()?.last ?? 0;
  const insert = insertion(to, type);
  let copied = 0;
  for (const row of readTable(type, from, partly ? Number(last) : 0, partly)) {
    try {
      insert.run(...TABLES[type].map((column) => row[column] ?? null));
      copied += 1;
    } catch (reason) {
      // A damaged row may hold what no table takes.
      if (!partly || !isUnfit(reason)) throw reason;
    }
  }
  return copied;
}

type Row = Readonly<Record<string, SQLInputValue>>;

function* readTable(
  type: JournalEntry['type'],
  from: DatabaseSync,
  after: number,
  partly: boolean,
): Generator<Row> {
  try {
    yield* from
      .prepare(`SELECT ${columnsOf(type)} FROM "${type}" WHERE number > ? ORDER BY number`)
      .iterate(after) as Iterable<Row>;
  } catch (reason) {
    // The rest of this table cannot be read; what was copied stays.
    if (!partly) throw reason;
  }
}
