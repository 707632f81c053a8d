// What lives here: one backup of the journal a day, the last seven kept.
// What does not: when to restore one (open-journal.ts).
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { backup } from 'node:sqlite';
import type { DatabaseSync } from 'node:sqlite';

const KEPT = 7;
const NAME = /^journal-\d{4}-\d{2}-\d{2}\.sqlite$/;

/**
 * Backups in a folder, newest first. Those dated after `today` ("YYYY-MM-DD") come last: they are
 * from a day on which the clock was wrong, and may be older than they say.
 */
export function listBackups(folder: string, today: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const newestFirst = names
    .filter((name) => NAME.test(name))
    .sort()
    .reverse();
  const isPast = (name: string): boolean => name <= dailyName(today);
  return [...newestFirst.filter(isPast), ...newestFirst.filter((name) => !isPast(name))].map(
    (name) => path.join(folder, name),
  );
}

/** The date of a backup made at this wall-clock ms. */
export const backupDate = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

/** The name of the backup of a date. */
export const dailyName = (date: string): string => `journal-${date}.sqlite`;

/** Makes the backup of this date ("YYYY-MM-DD") unless it is there, and drops the oldest. Rejects if it cannot. */
export async function backUp(database: DatabaseSync, folder: string, date: string): Promise<void> {
  const file = path.join(folder, dailyName(date));
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  // Whole or not at all: a backup cut short must never be taken for one.
  const draft = `${file}.draft`;
  rmSync(draft, { force: true });
  await backup(database, draft, { rate: 1_000 });
  renameSync(draft, file);
  for (const old of listBackups(folder, date).slice(KEPT)) rmSync(old, { force: true });
}
