// What lives here: one backup of the journal a day, the last seven kept.
// What does not: when to restore one (open-journal.ts).
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { backup } from 'node:sqlite';
import type { DatabaseSync } from 'node:sqlite';

const KEPT = 7;
const NAME = /^journal-\d{4}-\d{2}-\d{2}\.sqlite$/;

/** Backups in a folder, newest first. */
export function listBackups(folder: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => NAME.test(name))
    .sort()
    .reverse()
    .map((name) => path.join(folder, name));
}

/** Makes the backup of this date ("YYYY-MM-DD") unless it is there, and drops the oldest. Rejects if it cannot. */
export async function backUp(database: DatabaseSync, folder: string, date: string): Promise<void> {
  const file = path.join(folder, `journal-${date}.sqlite`);
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  // Whole or not at all: a backup cut short must never be taken for one.
  const draft = `${file}.draft`;
  rmSync(draft, { force: true });
  await backup(database, draft, { rate: 1_000 });
  renameSync(draft, file);
  for (const old of listBackups(folder).slice(KEPT)) rmSync(old, { force: true });
}
