// What lives here: reading every entry of a type, a page at a time, in the order of recording.
// What does not: questions about days (reader.ts), what is done with all of it (electron/data).
import type { DatabaseSync } from 'node:sqlite';
import type { JournalEntry } from '../../../shared/journal/entries.ts';
import { columnsOf } from './tables.ts';

/** Some entries, and the number of the last; null when there are no more. */
export interface EntryPage {
  readonly entries: readonly JournalEntry[];
  readonly next: number | null;
}

/** Few enough for a page to be read within some milliseconds. */
const PAGE = 5_000;

/** The entries of a type that are numbered after `after`. Throws where they cannot be read. */
export function readPage(
  database: DatabaseSync,
  type: JournalEntry['type'],
  after: number,
): EntryPage {
  const rows = database
    .prepare(
      `SELECT number, ${columnsOf(type)} FROM "${type}" WHERE number > ? ORDER BY number LIMIT ${PAGE}`,
    )
    .all(after);
  const entries = rows.map(({ number: _number, ...fields }) => {
    // SQLite knows no yes and no.
    const known = 'followed' in fields ? { ...fields, followed: fields['followed'] === 1 } : fields;
    return { type, ...known } as unknown as JournalEntry;
  });
  const last = rows.length < PAGE ? undefined : rows.at(-1)?.['number'];
  return { entries, next: last === undefined ? null : Number(last) };
}
