// What lives here: which entries of an export are not here yet.
// What does not: adding them (take-import.ts).
import type { JournalEntry } from '../../shared/journal/entries.ts';
import type { EntryLists } from '../../shared/data/export-file.ts';
import type { Journal } from '../store/journal/open-journal.ts';
import { ENTRY_TYPES, valuesOf } from '../store/journal/tables.ts';
import { allEntries } from './all-entries.ts';
import { giveWay } from './in-turns.ts';

/** What of a type is missing, in the order of the file, and how many are here already. */
export interface MissingEntries {
  readonly entry: JournalEntry['type'];
  readonly added: readonly JournalEntry[];
  readonly known: number;
}

/** So many entries are compared at a time; it takes some milliseconds. */
const AT_A_TIME = 5_000;

/**
 * Compares a file with the journal. Of an entry with an id there is one, ever. One without may well be there twice:
 * what the file has more often than the journal is missing as often as that.
 */
export async function missingEntries(
  lists: EntryLists,
  journal: Pick<Journal, 'page' | 'waiting'>,
): Promise<readonly MissingEntries[]> {
  const missing: MissingEntries[] = [];
  for (const type of ENTRY_TYPES) {
    const list = lists[type];
    if (list.length === 0) continue;
    const here = await countEntries(journal, type);
    const added: JournalEntry[] = [];
    for (const [index, fields] of list.entries()) {
      const entry = { type, ...fields } as JournalEntry;
      const name = nameOf(entry);
      const left = here.get(name) ?? 0;
      if (left === 0) added.push(entry);
      // Of one with an id no second is missing, nor one that the file holds twice.
      if ('id' in entry) here.set(name, 1);
      else if (left > 0) here.set(name, left - 1);
      if (index % AT_A_TIME === AT_A_TIME - 1) await giveWay();
    }
    missing.push({ entry: type, added, known: list.length - added.length });
  }
  return missing;
}

async function countEntries(
  journal: Pick<Journal, 'page' | 'waiting'>,
  type: JournalEntry['type'],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for await (const entries of allEntries(journal, type))
    for (const entry of entries) {
      const name = nameOf(entry);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return counts;
}

/** The same for the same entry. */
const nameOf = (entry: JournalEntry): string =>
  'id' in entry ? entry.id : JSON.stringify(valuesOf(entry));
