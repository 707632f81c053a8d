// What lives here: getting a database whatever state its file is in.
// What does not: opening and checking one (database.ts), the journal over it (open-journal.ts).
import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Log } from '../../system/log.ts';
import type { Problems } from '../../system/problems.ts';
import { backupDate, listBackups } from './backups.ts';
import { isBehind } from './behind.ts';
import { IN_MEMORY, isDamaged, openDatabase } from './database.ts';
import { latestAside, PARTS, salvage, setAside } from './set-aside.ts';

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

/** Opens the file; restores one that is broken or lost; takes memory for one that is locked. Never throws. */
export function openOrRecover(place: JournalPlace): OpenedDatabase {
  try {
    if (isLost(place)) return { database: recover(place, 'the file is gone'), kept: true };
    const database = openDatabase(place.file);
    const [backup] = listBackups(place.backups, backupDate(place.wall()));
    if (backup === undefined || !isBehind(database, backup)) return { database, kept: true };
    database.close();
    return { database: recover(place, 'it lacks what its backup has'), kept: true };
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

/**
 * Whether there was a journal and its file is missing or empty: cleaned away, cut off by a full
 * disk, or set aside by a recovery that was itself cut off.
 */
function isLost({ file, backups, wall }: JournalPlace): boolean {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0) return false;
  return latestAside(file) !== null || listBackups(backups, backupDate(wall())).length > 0;
}

/** Sets the file aside, takes the newest sound backup, and adds what can still be read of the file. */
function recover(place: JournalPlace, reason: unknown): DatabaseSync {
  const missing = !existsSync(place.file);
  const aside = missing ? latestAside(place.file) : setAside(place.file, place.wall());
  if (missing) removeParts(place.file);
  const restored = restoreBackup(place);
  const database = restored ?? openDatabase(place.file);
  const rescued = aside === null ? 0 : salvage(aside, database);
  place.log('journal', `restored, ${rescued} entries read back`);
  place.problems.report(
    restored ? 'journalRestored' : 'journalReset',
    reason,
    aside ?? place.backups,
  );
  return database;
}

function restoreBackup({ file, backups, wall, log }: JournalPlace): DatabaseSync | null {
  const draft = `${file}.draft`;
  for (const copy of listBackups(backups, backupDate(wall()))) {
    try {
      // Whole or not at all: half a copy would be taken for the next damaged journal.
      copyFileSync(copy, draft);
      renameSync(draft, file);
      return openDatabase(file);
    } catch (reason) {
      log('backup', reason);
      removeParts(file);
    }
  }
  return null;
}

function removeParts(file: string): void {
  for (const part of PARTS) rmSync(file + part, { force: true });
}
