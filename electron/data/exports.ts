// What lives here: asking where an export is to go, and making it once the person has said so.
// What does not: what is in it (export-json.ts, export-tables.ts), writing the file (system/export-file.ts).
import type { Dialog } from 'electron';
import type { Exported, ExportKind } from '../../shared/data/answers.ts';
import type { Translator } from '../../shared/messages/translator.ts';
import { exportFile } from '../system/export-file.ts';
import type { Log } from '../system/log.ts';
import { exportText } from './export-json.ts';
import type { ExportSources } from './export-json.ts';
import { exportTables } from './export-tables.ts';

interface ExportParts {
  readonly sources: ExportSources;
  /** Has the time that is not yet in the journal written down. */
  readonly writeDown: () => void;
  readonly dialog: Pick<Dialog, 'showSaveDialog'>;
  readonly translator: () => Translator;
  readonly timeZone: () => string;
  /** Today's date. */
  readonly today: () => string;
  readonly log: Log;
}

/** Exports one kind of file. Never rejects. */
export function exporter(parts: ExportParts): (kind: ExportKind) => Promise<Exported> {
  const { sources, dialog, log } = parts;
  return (kind) => {
    const translator = parts.translator();
    const date = parts.today();
    const asked =
      kind === 'json'
        ? ({ kind: 'JSON', ending: 'json', content: () => exportText(sources) } as const)
        : ({
            kind: 'ZIP',
            ending: 'zip',
            content: () => exportTables(sources, translator, parts.timeZone()),
          } as const);
    const title = translator.t('data.exportTitle');
    const name = translator.t(kind === 'json' ? 'data.jsonName' : 'data.csvName', { date });
    const content = (): Promise<string | Uint8Array> => {
      parts.writeDown();
      return asked.content();
    };
    return exportFile(dialog, { title, name, ...asked, content }, log);
  };
}
