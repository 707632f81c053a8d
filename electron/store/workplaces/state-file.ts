// What lives here: the file of workplaces and drafts. Written whole; one that makes no sense is set aside.
// What does not: what it means (shared/ergonomics/workplaces/state.ts), when it is written (book-store.ts).
import { copyFileSync, readFileSync, renameSync, statSync } from 'node:fs';
import { bookStateSchema } from '../../../shared/ergonomics/workplaces/state.ts';
import type { BookState } from '../../../shared/ergonomics/workplaces/state.ts';
import { isMissing } from '../../system/is-missing.ts';
import { fileStamp, writeWholeFile } from '../../system/whole-file.ts';

/** What was found: the state, no file, one that cannot be had just now, or one that makes no sense, where it lies now. */
export type FoundState =
  | { readonly state: BookState }
  | { readonly locked: Error }
  | { readonly damaged: { readonly file: string; readonly reason: unknown } }
  | 'missing';

/** The form of the file. */
const VERSION = 1;
/** Twenty workplaces with a draft each are far smaller. */
const LARGEST = 1_000_000;

/** Reads the file. Never throws. */
export function findState(file: string, wall: number): FoundState {
  try {
    if (statSync(file).size > LARGEST) throw new Error('too large for a list of workplaces');
    return { state: stateIn(JSON.parse(readFileSync(file, 'utf8'))) };
  } catch (reason) {
    if (isMissing(reason)) return 'missing';
    if (isLocked(reason)) return { locked: reason };
    return { damaged: { file: setAside(file, wall), reason } };
  }
}

/** Writes it. Throws when the disk will not take it; the old one is then still there. */
export const writeState = (file: string, state: BookState): void =>
  writeWholeFile(file, `${JSON.stringify({ version: VERSION, ...state })}\n`);

function stateIn(value: unknown): BookState {
  if (typeof value !== 'object' || value === null || !('version' in value))
    throw new Error('not a list of workplaces');
  if (value.version !== VERSION) throw new Error(`of form ${String(value.version)}`);
  return bookStateSchema.parse(value);
}

/** The system will not have it read now, as while a virus scanner looks at it. A folder never will be. */
const isLocked = (reason: unknown): reason is Error =>
  reason instanceof Error && 'code' in reason && reason.code !== 'EISDIR';

function setAside(file: string, wall: number): string {
  const aside = file.replace(/\.json$/, `.broken-${fileStamp(wall)}.json`);
  for (const move of [renameSync, copyFileSync]) {
    try {
      move(file, aside);
      return aside;
    } catch {
      // A copy may be had where the file itself must stay.
    }
  }
  return file;
}
