// What lives here: the journal as a whole: opened whatever state its file is in, backed up daily, closed.
// What does not: its parts, one file each beside this one; what entries mean (shared/journal, shared/insights).
// To add an entry type: shared/journal/entries.ts, then tables.ts and a migration.
import { copyFileSync, rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Log } from '../../system/log.ts';
import type { Problems } from '../../system/problems.ts';
import { backUp, listBackups } from './backups.ts';
import { IN_MEMORY, isDamaged, openDatabase } from './database.ts';
import { journalReader } from './reader.ts';
import type { JournalReader } from './reader.ts';
import { salvage, setAside } from './set-aside.ts';
import { journalWriter } from './writer.ts';
import type { JournalWriter } from './writer.ts';

/** Where the journal is and whom to tell. */
export interface JournalPlace {
  readonly file: string;
  readonly backups: string;
  readonly wall: () => number;
  readonly problems: Pick<Problems, 'report' | 'clear'>;
  readonly log: Log;
}

/** Everything remembered. */
export interface Journal extends JournalReader, JournalWriter {
  /** Makes today's backup if there is none yet. Settles when that is done; never rejects. */
  readonly backUp: () => Promise<void>;
  readonly close: () => void;
}

/** Opens the journal. Never throws: a broken file is set aside and restored, a locked one replaced by memory. */
export function openJournal(place: JournalPlace): Journal {
  const database = openOrRecover(place);
  const writer = journalWriter(database, place.problems, place.log);
  let backedUp = '';
  return {
    ...writer,
    ...journalReader(database, writer.waiting),
    backUp: async () => {
      const date = new Date(place.wall()).toISOString().slice(0, 10);
      if (date === backedUp) return;
      backedUp = date;
      try {
        await backUp(database, place.backups, date);
        place.problems.clear('backupFailed');
      } catch (reason) {
        place.problems.report('backupFailed', reason);
      }
    },
    close: () => {
      writer.append([]);
      database.close();
    },
  };
}

function openOrRecover(place: JournalPlace): DatabaseSync {
  try {
    return openDatabase(place.file);
  } catch (reason) {
    try {
      if (isDamaged(reason)) return recover(place, reason);
      place.problems.report('journalNotSaved', reason);
    } catch (second) {
      place.problems.report('journalNotSaved', second);
    }
    return openDatabase(IN_MEMORY);
  }
}

/** Sets the file aside, takes the newest backup that is sound, and adds what can still be read of the file. */
function recover(place: JournalPlace, reason: unknown): DatabaseSync {
  const aside = setAside(place.file, place.wall());
  const restored = restoreBackup(place);
  const database = restored ?? openDatabase(place.file);
  const rescued = salvage(aside, database);
  place.log('journal', `set aside, ${rescued} entries read back`);
  place.problems.report(restored ? 'journalRestored' : 'journalReset', reason, aside);
  return database;
}

function restoreBackup({ file, backups, log }: JournalPlace): DatabaseSync | null {
  for (const copy of listBackups(backups)) {
    try {
      copyFileSync(copy, file);
      return openDatabase(file);
    } catch (reason) {
      log('backup', reason);
      for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true });
    }
  }
  return null;
}
