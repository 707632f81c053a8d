// What lives here: everything Sitwell keeps of a person as the text of one file.
// What does not: the form of the file (shared/data/export-file.ts), asking where it goes (export.ts).
import { EXPORT_FORM, LONGEST_EXPORT } from '../../shared/data/export-file.ts';
import type { ExportFile } from '../../shared/data/export-file.ts';
import { settingsFile } from '../../shared/settings/file.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import type { Journal } from '../store/journal/open-journal.ts';
import { ENTRY_TYPES } from '../store/journal/tables.ts';
import type { RoutineStore } from '../store/routines/routines.ts';
import type { Pictures } from '../store/workplaces/pictures.ts';
import type { Workplaces } from '../store/workplaces/workplaces.ts';
import { allEntries } from './all-entries.ts';

/** Where everything is. */
export interface ExportSources {
  readonly journal: Pick<Journal, 'page' | 'waiting'>;
  readonly settings: () => Settings;
  readonly routines: Pick<RoutineStore, 'list'>;
  readonly workplaces: Pick<Workplaces, 'state'>;
  readonly pictures: Pick<Pictures, 'read'>;
  readonly version: string;
  readonly wall: () => number;
}

/**
 * The text. An entry has a line to itself, so that a person can find their way in it. Rejects where something cannot be
 * read, and where it would be longer than what can be taken in.
 */
export async function exportText(from: ExportSources): Promise<string> {
  const lists: string[] = [];
  const pictures: Record<string, string> = {};
  for (const type of ENTRY_TYPES) {
    const lines: string[] = [];
    for await (const entries of allEntries(from.journal, type))
      for (const entry of entries) {
        lines.push(JSON.stringify({ ...entry, type: undefined }));
        const picture = entry.type === 'audit' ? from.pictures.read(entry.id) : null;
        if (entry.type === 'audit' && picture !== null) pictures[entry.id] = picture;
      }
    lists.push(`${JSON.stringify(type)}: [${lines.map((line) => `\n${line}`).join(',')}]`);
  }
  const head: Omit<ExportFile, 'journal'> = {
    sitwellExport: EXPORT_FORM,
    version: from.version,
    exportedAt: from.wall(),
    settings: settingsFile(from.settings()),
    routines: from.routines.list(),
    workplaces: from.workplaces.state(),
    pictures,
  };
  const fields = Object.entries(head).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value, null, 1)}`,
  );
  const text = `{\n${[...fields, `"journal": {\n${lists.join(',\n')}\n}`].join(',\n')}\n}\n`;
  if (Buffer.byteLength(text) > LONGEST_EXPORT) throw new RangeError('more than can be taken in');
  return text;
}
