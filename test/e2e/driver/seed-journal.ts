import path from 'node:path';
import { openJournal } from '../../../electron/store/journal/open-journal.ts';
import type { JournalEntry } from '../../../shared/journal/entries.ts';
import { HOUR, MINUTE, wallAt } from './time.ts';

/** Writes entries into the journal of a person's data, as if Sitwell had run before. */
export const seedJournal = (userData: string, entries: readonly JournalEntry[]): void =>
  write(userData, 'journal.sqlite', entries);

/** Writes the backup of a date with these entries. */
export const seedBackup = (
  userData: string,
  date: string,
  entries: readonly JournalEntry[],
): void => write(userData, `backups/journal-${date}.sqlite`, entries);

function write(userData: string, name: string, entries: readonly JournalEntry[]): void {
  const journal = openJournal({
    file: path.join(userData, name),
    // Not where they are: a file that lacks what a backup has would be taken for damaged.
    backups: path.join(userData, 'none'),
    wall: () => wallAt(),
    problems: { report: (id) => { throw new Error(id); }, clear: () => undefined }, // prettier-ignore
    log: () => undefined,
  });
  journal.append(entries);
  journal.close();
}

/** The week before the tests' Monday, Monday to Friday: seated in bouts of `bout`, with 10 min away between. */
export function seatedWeek(hoursADay: number, bout: number): readonly JournalEntry[] {
  const away = 10 * MINUTE;
  return [16, 17, 18, 19, 20].flatMap((day) => {
    const morning = wallAt(`2026-11-${day}T08:00`);
    const bouts = Math.round((hoursADay * HOUR) / bout);
    return Array.from({ length: bouts }, (_, index) => {
      const start = morning + index * (bout + away);
      const end = start + bout;
      return [
        { type: 'span', start, end, is: 'sitting', cause: 'input' },
        { type: 'span', start: end, end: end + away, is: 'away', cause: 'idle' },
      ] as const;
    }).flat();
  });
}
