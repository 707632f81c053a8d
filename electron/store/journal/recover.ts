// What lives here: getting a database whatever state its file is in.
// What does not: opening and checking one (database.ts), the journal over it (open-journal.ts).
import { copyFileSync, rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Log } from '../../system/log.ts';
import type { Problems } from '../../system/problems.ts';
import { listBackups } from './backups.ts';
import { IN_MEMORY, isDamaged, openDatabase } from './database.ts';
import { PARTS, salvage, setAside } from './set-aside.ts';

/** Where the journal is and whom to tell. */
export interface JournalPlace {
  readonly file: string;
  readonly backups: string;
  readonly wall: () => number;
  readonly problems: Pick<Problems, 'report' | 'clear'>;
  readonly log: Log;
}

/** A database, and whether it is on the disk or only in memory. */
export interface OpenedDatabase {
  readonly database: DatabaseSync;
  readonly kept: boolean;
}

/** Opens the file; sets a broken one aside and restores; takes memory for one that is locked. Never throws. */
export function openOrRecover(place: JournalPlace): OpenedDatabase {
  try {
    return { database: openDatabase(place.file), kept: true };
  } catch (reason) {
    try {
      if (isDamaged(reason)) return { database: recover(place, reason), kept: true };
      place.problems.report('journalNotSaved', reason);
    } catch (second) {
      place.problems.report('journalNotSaved', second);
    }
    return { database: openDatabase(IN_MEMORY), kept: false };
  }
}

/** Sets the file aside, takes the newest sound backup, and adds what can still be read of the file. */
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
      for (const part of PARTS) rmSync(file + part, { force: true });
    }
  }
  return null;
}
