// What lives here: noticing that a sound journal lacks what its own backup has.
// What does not: what is done about it (recover.ts).
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { ENTRY_TYPES } from './tables.ts';

/**
 * Whether the backup holds later entries. SQLite's log file may be lost or damaged, and what was only
 * in it is then gone without an error.
 */
export function isBehind(database: DatabaseSync, backup: string): boolean {
  try {
    // Otherwise SQLite puts its own files beside the backup.
    const untouched = new URL(pathToFileURL(backup));
    untouched.searchParams.set('immutable', '1');
    const copy = new DatabaseSync(untouched, { readOnly: true });
    try {
      return ENTRY_TYPES.some((type) => lastIn(copy, type) > lastIn(database, type));
    } finally {
      copy.close();
    }
  } catch {
    // A backup that cannot be read proves nothing.
    return false;
  }
}

/** 0 too where a backup of an older form has no such table. */
function lastIn(database: DatabaseSync, table: string): number {
  const known = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
  if (!known.get(table)) return 0;
  return Number(database.prepare(`SELECT max(number) AS last FROM "${table}"`).get()?.last ?? 0);
}
