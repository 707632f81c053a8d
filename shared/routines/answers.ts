// What lives here: what main answers when a page keeps, imports or exports a routine.
// What does not: doing it (electron/store/routines, electron/system/export-file.ts), the words for it.
import type { RoutineFault } from './faults.ts';
import type { Routine } from './routine.ts';

/**
 * `full`: there are as many routines as there may be. `tooLarge`: its pictures are too much for one file.
 * `failed`: the disk would not take it.
 */
export type RoutineSaved = 'saved' | 'full' | 'tooLarge' | 'failed';

/** What to do where a routine of the same id is there already. */
export const WHEN_THERE = ['ask', 'replace', 'keepBoth'] as const;
export type WhenThere = (typeof WHEN_THERE)[number];

/** What became of a file. Nothing has changed unless it says `saved`. */
export type RoutineImport =
  | { readonly type: 'saved'; readonly routine: Routine }
  | { readonly type: 'refused'; readonly faults: readonly RoutineFault[] }
  /** One of the same id is there, under this name: the person is to choose. */
  | { readonly type: 'there'; readonly name: string }
  | { readonly type: Exclude<RoutineSaved, 'saved'> };

/** `gone`: there is no such routine any more. */
export type RoutineExported = 'exported' | 'cancelled' | 'gone' | 'failed';
