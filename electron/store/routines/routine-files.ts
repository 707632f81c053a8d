// What lives here: the folder of routines: a file for each, whatever else lies there left alone.
// What does not: what may stand in one (shared/routines), when one is written (routines.ts).
import { readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { readRoutine } from '../../../shared/routines/read-routine.ts';
import { ROUTINE_BOUNDS } from '../../../shared/routines/routine.ts';
import type { Routine } from '../../../shared/routines/routine.ts';
import { isMissing } from '../../system/is-missing.ts';
import { fileStamp, writeWholeFile } from '../../system/whole-file.ts';

/** A file that is there but holds no routine: where it lies now, and why. */
export interface DamagedFile {
  readonly file: string;
  readonly reason: string;
}

/** What became of one file. */
export type FoundRoutine =
  | { readonly routine: Routine }
  | { readonly damaged: DamagedFile }
  /** There is no such file. */
  | { readonly routine: null };

/** "routine-" keeps names apart from those that Windows gives to devices, such as "con". */
const NAME = /^routine-([a-z0-9]+(?:-[a-z0-9]+)*)\.json$/;

const fileOf = (folder: string, id: string): string => path.join(folder, `routine-${id}.json`);

/** The ids of all files, in order; none where there is no folder yet. Throws where it cannot be read. */
export function routineIds(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .flatMap((name) => NAME.exec(name)?.[1] ?? [])
      .filter((id) => id.length <= ROUTINE_BOUNDS.id)
      .sort();
  } catch (reason) {
    if (isMissing(reason)) return [];
    throw reason;
  }
}

/** Reads one. The file's name is its id. A damaged one is moved to a dated name beside it. Never throws. */
export function findRoutine(folder: string, id: string, wall: number): FoundRoutine {
  const file = fileOf(folder, id);
  try {
    if (statSync(file).size > ROUTINE_BOUNDS.fileCharacters * BYTES_OF_A_CHARACTER)
      return setAside(file, 'too large for a routine', wall);
    const { routine, faults } = readRoutine(readFileSync(file, 'utf8'));
    if (routine) return { routine: { ...routine, id } };
    const [fault] = faults;
    const reason = `${fault?.key ?? ''}, line ${fault?.place?.line ?? 0}`;
    // One of a later Sitwell stays where that one will find it again.
    if (fault?.key === 'routines.faultNewer') return { damaged: { file, reason } };
    return setAside(file, reason, wall);
  } catch (reason) {
    if (isMissing(reason)) return { routine: null };
    return { damaged: { file, reason: String(reason) } };
  }
}

const BYTES_OF_A_CHARACTER = 3;

/** Writes one whole, given the text of its file. Throws when the disk will not take it. */
export const writeRoutine = (folder: string, id: string, text: string): void =>
  writeWholeFile(fileOf(folder, id), text);

/** Removes one, if it is there. Throws when it cannot. */
export const removeRoutine = (folder: string, id: string): void =>
  rmSync(fileOf(folder, id), { force: true });

function setAside(file: string, reason: string, wall: number): FoundRoutine {
  const aside = file.replace(/\.json$/, `.broken-${fileStamp(wall)}.json`);
  try {
    renameSync(file, aside);
    return { damaged: { file: aside, reason } };
  } catch {
    return { damaged: { file, reason } };
  }
}
