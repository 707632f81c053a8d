// What lives here: appending entries at once, and taking the last change back for a minute.
// What does not: which entries a change or its undoing needs (the keepers of drinks and check-ins), telling pages.
// To use it: `make` with what was changed and the entries that would take it back.
import type { JournalEntry } from '../../shared/journal/entries.ts';
import { MINUTE } from '../../shared/time/moment.ts';
import type { Clocks } from '../system/clocks.ts';
import type { JournalWriter } from './journal/writer.ts';

/** How long the last change can be taken back, ms. */
export const UNDO_FOR = MINUTE;

export interface UndoableParts {
  readonly appendNow: JournalWriter['appendNow'];
  readonly clocks: Clocks;
  readonly newId: () => string;
  /** The last change can no longer be taken back. */
  readonly onLapse: () => void;
}

/** Changes of the journal of which the last one can be taken back. `What`: what pages are told of it. */
export interface Undoable<What extends object> {
  /** Appends at once. `back` gives the entries that take the change back; its ids must be new. `failed`: nothing was appended. */
  readonly make: (
    entries: readonly JournalEntry[],
    what: What,
    back: () => readonly JournalEntry[],
  ) => 'changed' | 'failed';
  /** Takes the last change back. `gone`: it is not the last one, or its minute is over. */
  readonly undo: (change: string) => 'changed' | 'gone' | 'failed';
  /** The last change, while it can be taken back. */
  readonly last: () => (What & { readonly change: string }) | null;
}

/** Nothing to take back yet. */
export function createUndoable<What extends object>(parts: UndoableParts): Undoable<What> {
  const { appendNow, clocks, newId, onLapse } = parts;
  let last: {
    readonly said: What & { readonly change: string };
    readonly back: () => readonly JournalEntry[];
  } | null = null;
  let callOff = (): void => undefined;
  const forget = (): void => {
    callOff();
    last = null;
  };
  return {
    make: (entries, what, back) => {
      if (!appendNow(entries)) return 'failed';
      forget();
      last = { said: { ...what, change: newId() }, back };
      callOff = clocks.after(UNDO_FOR, () => {
        forget();
        onLapse();
      });
      return 'changed';
    },
    undo: (change) => {
      if (last?.said.change !== change) return 'gone';
      if (!appendNow(last.back())) return 'failed';
      forget();
      return 'changed';
    },
    last: () => last?.said ?? null,
  };
}
