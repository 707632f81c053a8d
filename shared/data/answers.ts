// What lives here: what passes between main and the page about the person's data: exports, imports, backups.
// What does not: doing it (electron/data).
import type { JournalEntry } from '../journal/entries.ts';

/** `json`: everything, to be read in again. `csv`: the tables, as a zip of one file each. */
export const EXPORT_KINDS = ['json', 'csv'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];
export type Exported = 'exported' | 'cancelled' | 'failed';

/** Why a file cannot be imported; nothing was changed. */
export interface ImportRefusal {
  readonly type: 'refused';
  /**
   * `notJson`, `notSitwell`: another file. `newer`: made by a later Sitwell. `tooLarge`: larger than any
   * export. `bad`: something in it is wrong. `full`: more routines or workplaces than there may be. `failed`: the disk
   * would not take it.
   */
  readonly reason: 'notJson' | 'notSitwell' | 'newer' | 'tooLarge' | 'bad' | 'full' | 'failed';
  /** Where in the file, such as "journal.drink[12].ml"; empty where that says nothing. */
  readonly where: string;
}

/** What an export holds, before anything is done. */
export interface ImportFound {
  readonly type: 'found';
  /** When it was made, wall-clock ms. */
  readonly exportedAt: number;
  /** Entries that would be added, and those that are here already, by type. */
  readonly entries: readonly {
    readonly entry: JournalEntry['type'];
    readonly added: number;
    readonly known: number;
  }[];
  readonly routines: number;
  readonly workplaces: number;
  /** Settings in it that differ from those here. */
  readonly settings: number;
}
export type ImportLook = ImportFound | ImportRefusal;
export type ImportDone = { readonly type: 'imported'; readonly added: number } | ImportRefusal;

/** A journal that can be gone back to. */
export interface Backup {
  /** The file's name. */
  readonly id: string;
  /** `daily`: made once a day. `before`: the journal as it was before a backup took its place. */
  readonly kind: 'daily' | 'before';
  /** The day it was made, "YYYY-MM-DD". */
  readonly date: string;
  /** When it was made, wall-clock ms; null where only the day is known. */
  readonly at: number | null;
  readonly bytes: number;
}
