import { useCallback, useEffect, useState } from 'react';
import type { RoutineSaved, WhenThere } from '../../../shared/routines/answers.ts';
import type { RoutineFault } from '../../../shared/routines/faults.ts';
import { ROUTINE_BOUNDS } from '../../../shared/routines/routine.ts';
import type { Routine } from '../../../shared/routines/routine.ts';
import { call } from '../../api.ts';
import { useAsk, useWords } from '../../state/context.ts';

/** What was done last, to be said, and perhaps to be answered. */
export type RoutineNoteOf =
  | { readonly type: 'removed'; readonly routine: Routine }
  | { readonly type: 'restored' | 'imported' | 'exported'; readonly name: string }
  | { readonly type: 'refused'; readonly file: string; readonly faults: readonly RoutineFault[] }
  | {
      readonly type: 'there';
      readonly file: string;
      readonly text: string;
      readonly name: string;
    }
  | { readonly type: Exclude<RoutineSaved, 'saved'> | 'exportFailed' };

interface UseRoutines {
  /** In the order of their names; null until they are known. */
  readonly routines: readonly Routine[] | null;
  readonly note: RoutineNoteOf | null;
  readonly dismiss: () => void;
  readonly save: (routine: Routine) => Promise<RoutineSaved>;
  readonly remove: (routine: Routine) => void;
  readonly restore: (routine: Routine) => void;
  readonly exportOne: (routine: Routine) => void;
  readonly importFile: (file: File) => void;
  readonly importText: (file: string, text: string, whenThere: WhenThere) => void;
}

/** Longer files are not even read: no routine is as long, whatever its characters. */
const LARGEST_FILE = ROUTINE_BOUNDS.fileCharacters * 3;
const TOO_LARGE: RoutineFault = { place: null, key: 'routines.faultTooLarge', values: {} };

/** The person's own routines, and everything that can be done with them as a whole. */
export function useRoutines(): UseRoutines {
  const ask = useAsk();
  const { language } = useWords();
  const [routines, setRoutines] = useState<readonly Routine[] | null>(null);
  const [note, setNote] = useState<RoutineNoteOf | null>(null);

  const sorted = useCallback(
    (found: readonly Routine[]): readonly Routine[] => {
      const order = new Intl.Collator(language, { numeric: true });
      return [...found].sort((one, other) => order.compare(one.name, other.name));
    },
    [language],
  );
  const read = useCallback(
    () => call('routines.list').then((found) => setRoutines(sorted(found))),
    [sorted],
  );
  useEffect(() => ask(read()), [ask, read]);

  const save = async (routine: Routine): Promise<RoutineSaved> => {
    const result = await call('routines.save', routine);
    // Known without reading all of them again, several times while a name is being typed.
    if (result === 'saved')
      setRoutines((known) => sorted([...without(known ?? [], routine.id), routine]));
    return result;
  };
  const importText: UseRoutines['importText'] = (file, text, whenThere) =>
    ask(
      call('routines.import', { text, whenThere }).then(async (result) => {
        await read();
        switch (result.type) {
          case 'saved':
            return setNote({ type: 'imported', name: result.routine.name });
          case 'refused':
            return setNote({ type: 'refused', file, faults: result.faults });
          case 'there':
            return setNote({ type: 'there', file, text, name: result.name });
          case 'full':
          case 'tooLarge':
          case 'failed':
            return setNote({ type: result.type });
        }
      }),
    );

  return {
    routines,
    note,
    dismiss: () => setNote(null),
    save,
    remove: (routine) =>
      ask(
        call('routines.remove', routine.id).then(async () => {
          await read();
          setNote({ type: 'removed', routine });
        }),
      ),
    restore: (routine) =>
      ask(
        save(routine).then((result) =>
          setNote(result === 'saved' ? { type: 'restored', name: routine.name } : { type: result }),
        ),
      ),
    exportOne: ({ id, name }) =>
      ask(
        call('routines.export', id).then((result) => {
          if (result === 'exported') setNote({ type: 'exported', name });
          else if (result !== 'cancelled') setNote({ type: 'exportFailed' });
        }),
      ),
    importFile: (file) => {
      if (file.size > LARGEST_FILE)
        setNote({ type: 'refused', file: file.name, faults: [TOO_LARGE] });
      else ask(file.text().then((text) => importText(file.name, text, 'ask')));
    },
    importText,
  };
}

const without = (routines: readonly Routine[], id: string): readonly Routine[] =>
  routines.filter((routine) => routine.id !== id);
