// What lives here: the journal as a whole: appended to, read, backed up daily, closed.
// What does not: its parts, one file each beside this one; what entries mean (shared/journal, shared/insights).
// To add an entry type: shared/journal/entries.ts, then tables.ts and a migration.
import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { JournalEntry } from '../../../shared/journal/entries.ts';
import { MINUTE } from '../../../shared/time/moment.ts';
import { backUp, backupDate } from './backups.ts';
import { IN_MEMORY, moveLogIn, openDatabase } from './database.ts';
import { journalReader, readerOf } from './reader.ts';
import type { JournalReader } from './reader.ts';
import { openOrRecover } from './recover.ts';
import type { JournalPlace, OpenedDatabase } from './recover.ts';
import { copyAll } from './set-aside.ts';
import { readPage } from './whole-journal.ts';
import type { EntryPage } from './whole-journal.ts';
import { journalWriter } from './writer.ts';
import type { JournalWriter } from './writer.ts';

/** Everything remembered. */
export interface Journal extends JournalReader, JournalWriter {
  /** Whether it is on the disk. Otherwise it is in memory, and may hold nothing of earlier days. */
  readonly isKept: () => boolean;
  /** Makes today's backup if there is none yet. Settles when that is done; never rejects. */
  readonly backUp: () => Promise<void>;
  /** The entries of a type that are numbered after `after`, some at a time. Throws where they cannot be read. */
  readonly page: (type: JournalEntry['type'], after: number) => EntryPage;
  readonly close: () => void;
}

interface Open extends OpenedDatabase {
  readonly writer: JournalWriter;
  readonly reader: JournalReader;
}

/** A journal that is only in memory looks this often whether the disk has come round. */
const RETRY_AFTER = MINUTE;

/** Opens the journal. Never throws: a broken file is set aside and restored, a locked one replaced by memory. */
export function openJournal(place: JournalPlace): Journal {
  const { problems, log } = place;
  let open = over(openOrRecover(place));
  let triedAt = place.wall();
  let backedUp = '';

  function over({ database, kept }: OpenedDatabase): Open {
    // What memory takes is not saved, so its writer may not say that all is well.
    const clear = kept ? problems.clear : () => undefined;
    const writer = journalWriter(database, { report: problems.report, clear }, log);
    return { database, kept, writer, reader: journalReader(database, writer.waiting) };
  }
  const tryDisk = (): void => {
    if (open.kept || Math.abs(place.wall() - triedAt) < RETRY_AFTER) return;
    triedAt = place.wall();
    let database: DatabaseSync | null = null;
    try {
      database = openDatabase(place.file);
      copyAll(open.database, database);
      replace({ database, kept: true });
    } catch (reason) {
      database?.close();
      problems.report('journalNotSaved', reason);
    }
  };
  function replace(by: OpenedDatabase): void {
    const waiting = open.writer.waiting();
    open.database.close();
    open = over(by);
    open.writer.append(waiting);
  }
  /** Somebody cleaned up while Sitwell ran: what is still open has everything, and goes back to the disk. */
  const returnToDisk = (): void => {
    if (!open.kept || existsSync(place.file)) return;
    log('journal', 'the file was deleted; writing it again');
    const database = openDatabase(IN_MEMORY);
    copyAll(open.database, database);
    replace({ database, kept: false });
    triedAt = -Infinity;
  };
  const reachDisk = (): void => {
    try {
      returnToDisk();
    } catch (reason) {
      problems.report('journalNotSaved', reason);
    }
    tryDisk();
  };
  const append = (entries: readonly JournalEntry[]): void => {
    reachDisk();
    open.writer.append(entries);
  };
  return {
    ...readerOf(() => open.reader),
    isKept: () => open.kept,
    waiting: () => open.writer.waiting(),
    page: (type, after) => readPage(open.database, type, after),
    append,
    appendNow: (entries) => {
      reachDisk();
      return open.kept && open.writer.appendNow(entries);
    },
    backUp: async () => {
      const date = backupDate(place.wall());
      if (date === backedUp || !open.kept) return;
      backedUp = date;
      try {
        moveLogIn(open.database);
        await backUp(open.database, place.backups, date);
        problems.clear('backupFailed');
      } catch (reason) {
        problems.report('backupFailed', reason);
      }
    },
    close: () => {
      append([]);
      open.database.close();
    },
  };
}
