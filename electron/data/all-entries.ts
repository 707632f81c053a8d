import type { JournalEntry } from '../../shared/journal/entries.ts';
import type { Journal } from '../store/journal/open-journal.ts';
import { giveWay } from './in-turns.ts';

/** Everything the journal has of a type, some at a time: what is on the disk, then what waits to be. */
export async function* allEntries(
  journal: Pick<Journal, 'page' | 'waiting'>,
  type: JournalEntry['type'],
): AsyncGenerator<readonly JournalEntry[]> {
  let after: number | null = 0;
  while (after !== null) {
    const { entries, next } = journal.page(type, after);
    yield entries;
    after = next;
    await giveWay();
  }
  yield journal.waiting().filter((entry) => entry.type === type);
}
