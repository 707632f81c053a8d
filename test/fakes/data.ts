// What lives here: a person's data in a folder, with everything that exports and takes in, for tests of the main process.
import path from 'node:path';
import { exportText } from '../../electron/data/export-json.ts';
import { lookAt, takeIn } from '../../electron/data/imports.ts';
import type { ImportTargets } from '../../electron/data/imports.ts';
import { ENTRY_TYPES } from '../../electron/store/journal/tables.ts';
import { routineStore } from '../../electron/store/routines/routines.ts';
import { createSettings } from '../../electron/store/settings/settings.ts';
import { pictureFolder } from '../../electron/store/workplaces/pictures.ts';
import type { JournalEntry } from '../../shared/journal/entries.ts';
import { DEFAULT_SETTINGS } from '../../shared/settings/definitions.ts';
import { BOOK_WALL, bookIn } from './book.ts';

/** Opens the data that a folder holds. */
export function dataIn(folder: string) {
  const book = bookIn(folder);
  const { journal, problems } = book;
  const settings = createSettings(
    { settings: DEFAULT_SETTINGS, repaired: false },
    () => undefined,
    problems,
  );
  const routines = routineStore({
    folder: path.join(folder, 'routines'),
    wall: () => BOOK_WALL,
    problems,
  });
  const pictures = pictureFolder(book.places.pictures);
  const targets: ImportTargets = {
    journal,
    settings,
    routines,
    workplaces: book,
    pictures,
    log: () => undefined,
  };
  const sources = {
    ...targets,
    routines,
    workplaces: book,
    pictures,
    settings: settings.get,
    version: '0.1.0',
    wall: () => BOOK_WALL,
  };
  return {
    ...{ ...book, settings, routines, pictures, sources },
    export: () => exportText(sources),
    look: (text: string) => lookAt(text, targets),
    take: (
      text: string,
      {
        settings: withSettings = false,
        to = {},
      }: { settings?: boolean; to?: Partial<ImportTargets> } = {},
    ) => takeIn(text, withSettings, { ...targets, ...to }),
    /** Everything in the journal, in the order of recording. */
    entries: (): readonly JournalEntry[] =>
      ENTRY_TYPES.flatMap((type) => journal.page(type, 0).entries),
  };
}
