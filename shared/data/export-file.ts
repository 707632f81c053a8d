// What lives here: what a file with everything Sitwell keeps of a person holds; docs/data.md tells it field by field.
// What does not: checking one (read-export.ts), writing and taking one in (electron/data).
// To keep something new: a field here, its check in read-export.ts, its row in docs/data.md, EXPORT_FORM one higher.
import type { BookState } from '../ergonomics/workplaces/state.ts';
import type { Routine } from '../routines/routine.ts';
import type { SettingsFile } from '../settings/file.ts';
import type { JournalEntry } from '../journal/entries.ts';

/** The form this Sitwell writes. A file of a later form is refused: it may hold what would be lost here. */
export const EXPORT_FORM = 1;
/**
 * Characters of the longest text that is written and taken in: a little less than an engine can hold (V8: 2^29 - 24).
 * Ten years are a tenth of it, and a kept picture has two million at the most.
 */
export const LONGEST_EXPORT = 500_000_000;

type EntryType = JournalEntry['type'];

/** Entries by type, each list in the order it was recorded. Their type is said by their list. */
export type EntryLists = {
  readonly [Type in EntryType]: readonly Omit<
    Extract<JournalEntry, { readonly type: Type }>,
    'type'
  >[];
};

/** Everything. All moments are wall-clock ms since 1970 in UTC, as the journal has them: nothing is rounded or lost. */
export interface ExportFile {
  /** Tells this file from any other, and its form from later ones. */
  readonly sitwellExport: typeof EXPORT_FORM;
  /** The version of the Sitwell that wrote it. */
  readonly version: string;
  readonly exportedAt: number;
  readonly settings: SettingsFile;
  readonly routines: readonly Routine[];
  readonly workplaces: BookState;
  /** Kept pictures as data URLs, by the id of their audit. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly journal: EntryLists;
}
