// What lives here: the journals one can go back to: the daily backups, and what a backup took the place of.
// What does not: making daily backups (store/journal/backups.ts), going back to one (restore.ts).
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { Backup } from '../../shared/data/answers.ts';
import { JOURNAL_VERSION, versionOf } from '../store/journal/migrate.ts';

const NAME = /^journal-(before-)?(\d{4}-\d{2}-\d{2})(?:T(\d{2})-(\d{2})-(\d{2}))?\.sqlite$/;

/** The name of the journal that a backup takes the place of. Daily backups have another, so none is dropped for it. */
export const beforeName = (stamp: string): string => `journal-before-${stamp}.sqlite`;

/** All of them, newest first. Throws where the folder cannot be read. */
export function listRestorable(folder: string): readonly Backup[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .flatMap((id) => {
      const [, before, date, hour, minute, second] = NAME.exec(id) ?? [];
      const found = date && statSync(path.join(folder, id), { throwIfNoEntry: false });
      if (!found || !found.isFile()) return [];
      const at = hour === undefined ? null : Date.parse(`${date}T${hour}:${minute}:${second}Z`);
      const kind = before === undefined ? 'daily' : 'before';
      return [{ id, kind, date, at, bytes: found.size } as const];
    })
    .sort((one, other) => (sortKey(one) < sortKey(other) ? 1 : -1));
}

/** One of a known moment is later than the daily one of its day, which is made at the first start. */
const sortKey = ({ date, at }: Backup): string => `${date} ${at ?? ''}`;

/** Whether a file is a sound journal that this Sitwell can open. The file is not touched. Never throws. */
export function isSoundJournal(file: string): boolean {
  try {
    // Otherwise SQLite puts its own files beside it.
    const untouched = new URL(pathToFileURL(file));
    untouched.searchParams.set('immutable', '1');
    const database = new DatabaseSync(untouched, { readOnly: true });
    try {
      const version = versionOf(database);
      const verdict = database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'];
      return version > 0 && version <= JOURNAL_VERSION && verdict === 'ok';
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}
