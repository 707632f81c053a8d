// What lives here: putting a backup in the journal's place, in steps of which each can be the last before a power cut.
// What does not: asking for it (data.ts), when it is done (carry-out-request.ts).
// Order: what is here now is kept; the backup becomes today's, so that the journal is not taken for one that lost
// something (store/journal/behind.ts); the backup takes the journal's place.
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { dailyName } from '../store/journal/backups.ts';
import { moveLogIn } from '../store/journal/database.ts';
import { PARTS } from '../store/journal/set-aside.ts';
import type { Paths } from '../system/paths.ts';
import { syncFile } from '../system/whole-file.ts';
import type { Request } from './request.ts';
import { beforeName, isSoundJournal } from './restorable.ts';

type Restore = Extract<Request, { readonly do: 'restore' }>;
type Places = Pick<Paths, 'journal' | 'backups'>;

const nextOf = (journal: string): string => `${journal}.next`;
const draftOf = (file: string): string => `${file}.draft`;

/**
 * Restores. Stops after each step, and can begin again after any of them: what is done is done no second time.
 * Gives whether the backup could be used. Throws where the disk will not have it; what is kept then is whole.
 */
export function* restoring(request: Restore, places: Places): Generator<string, boolean> {
  try {
    if (isSoundJournal(path.join(places.backups, request.backup)))
      return yield* steps(request, places);
  } catch (reason) {
    leaveNothing(places);
    throw reason;
  }
  leaveNothing(places);
  return false;
}

/** What was copied for it is as large as a journal, and nobody asks for it again. */
function leaveNothing({ journal }: Places): void {
  for (const half of [nextOf(journal), draftOf(nextOf(journal))]) rmSync(half, { force: true });
}

function* steps({ backup, stamp }: Restore, { journal, backups }: Places): Generator<string, true> {
  const kept = path.join(backups, beforeName(stamp));
  const next = nextOf(journal);
  copyWhole(path.join(backups, backup), next);
  yield 'the backup is copied';
  if (existsSync(journal) && !existsSync(kept)) {
    bringTogether(journal);
    copyWhole(journal, kept);
  }
  yield 'the present journal is kept';
  copyWhole(next, path.join(backups, dailyName(stamp.slice(0, 10))));
  yield 'the backup is that of the day';
  // With the log of another journal this one would be taken for broken.
  for (const part of PARTS.slice(1)) rmSync(journal + part, { force: true });
  renameSync(next, journal);
  yield 'the backup is in its place';
  return true;
}

/** Moves SQLite's log into the file itself, which alone is then the whole journal. Throws where it is broken or locked. */
function bringTogether(file: string): void {
  const database = new DatabaseSync(file, { timeout: 2_000 });
  try {
    moveLogIn(database);
  } finally {
    database.close();
  }
}

/** Whole or not at all, and on the disk before anything is built on it. */
function copyWhole(from: string, to: string): void {
  const draft = draftOf(to);
  copyFileSync(from, draft);
  syncFile(draft);
  renameSync(draft, to);
}
