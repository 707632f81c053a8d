// What lives here: the person's own routines: listing, keeping, removing and taking them in from a file.
// What does not: the files (routine-files.ts), what a routine is (shared/routines), exporting one
// (electron/system/export-file.ts). To do something new with routines: a method here and its call in shared/ipc/contract.ts.
import type { RoutineImport, RoutineSaved, WhenThere } from '../../../shared/routines/answers.ts';
import { copyOf } from '../../../shared/routines/copy-of.ts';
import { readRoutine } from '../../../shared/routines/read-routine.ts';
import { ROUTINE_BOUNDS } from '../../../shared/routines/routine.ts';
import type { Routine } from '../../../shared/routines/routine.ts';
import { routineText } from '../../../shared/routines/write-routine.ts';
import { stretchById } from '../../../shared/stretches/library.ts';
import type { Problems } from '../../system/problems.ts';
import { findRoutine, removeRoutine, routineIds, writeRoutine } from './routine-files.ts';

/** The person's own routines. Nothing here throws: what fails is a problem, told in words. */
export interface RoutineStore {
  /** All of them, by id. Read anew each time, so that a file put into the folder by hand counts. */
  readonly list: () => readonly Routine[];
  readonly get: (id: string) => Routine | null;
  readonly save: (routine: Routine) => RoutineSaved;
  readonly remove: (id: string) => void;
  /** Takes in the text of a file, or refuses it whole. */
  readonly take: (text: string, whenThere: WhenThere) => RoutineImport;
  /** Keeps one that was kept elsewhere, whatever it holds; under another id where this one is taken. */
  readonly add: (routine: Routine) => RoutineAdded;
}

/** The routine as it is kept now, or why it is not. */
export type RoutineAdded = Exclude<RoutineImport, { readonly type: 'refused' | 'there' }>;

interface RoutineSurroundings {
  readonly folder: string;
  readonly wall: () => number;
  readonly problems: Pick<Problems, 'report' | 'clear'>;
  /** Whether the library has a stretch of this id. */
  readonly isStretch?: (id: string) => boolean;
}

/** The routines in a folder, which need not be there yet. */
export function routineStore({
  folder,
  wall,
  problems,
  isStretch = (id) => stretchById(id) !== undefined,
}: RoutineSurroundings): RoutineStore {
  const ids = (): readonly string[] => {
    try {
      return routineIds(folder);
    } catch (reason) {
      problems.report('routinesDamaged', reason, folder);
      return [];
    }
  };
  const read = (id: string): Routine | null => {
    const found = findRoutine(folder, id, wall());
    if ('routine' in found) return found.routine;
    problems.report('routinesDamaged', found.damaged.reason, found.damaged.file);
    return null;
  };
  /** Whether it could be done. */
  const tried = (change: () => void): boolean => {
    try {
      change();
      problems.clear('routinesNotSaved');
      return true;
    } catch (reason) {
      problems.report('routinesNotSaved', reason);
      return false;
    }
  };
  const save = (routine: Routine): RoutineSaved => {
    const there = ids();
    if (!there.includes(routine.id) && there.length >= ROUTINE_BOUNDS.routines) return 'full';
    const text = routineText(routine);
    // It could never be read again.
    if (text.length > ROUTINE_BOUNDS.fileCharacters) return 'tooLarge';
    return tried(() => writeRoutine(folder, routine.id, text)) ? 'saved' : 'failed';
  };
  const add = (routine: Routine, keepsBoth: boolean): RoutineAdded => {
    const taken = new Set(ids());
    const kept = keepsBoth ? copyOf(routine, (id) => taken.has(id)) : routine;
    const type = save(kept);
    return type === 'saved' ? { type, routine: kept } : { type };
  };
  const isTaken = (id: string): boolean => ids().includes(id);
  return {
    list: () => ids().flatMap((id) => read(id) ?? []),
    get: read,
    save,
    remove: (id) => void tried(() => removeRoutine(folder, id)),
    take: (text, whenThere) => {
      const { routine, faults } = readRoutine(text, isStretch);
      if (!routine) return { type: 'refused', faults };
      const there = read(routine.id);
      if (there && whenThere === 'ask') return { type: 'there', name: there.name };
      // A file that cannot be read here, as from a later Sitwell, is not written over either.
      return add(routine, there ? whenThere === 'keepBoth' : isTaken(routine.id));
    },
    add: (routine) => add(routine, isTaken(routine.id)),
  };
}
