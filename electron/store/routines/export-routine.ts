import type { Dialog } from 'electron';
import type { RoutineExported } from '../../../shared/routines/answers.ts';
import { routineText } from '../../../shared/routines/write-routine.ts';
import { exportFile } from '../../system/export-file.ts';
import type { Log } from '../../system/log.ts';
import type { RoutineStore } from './routines.ts';

interface ExportParts {
  readonly routines: Pick<RoutineStore, 'get'>;
  readonly dialog: Pick<Dialog, 'showSaveDialog'>;
  /** The title of the question for a place. */
  readonly title: () => string;
  readonly log: Log;
}

/** Writes a routine that is kept here to a file of the person's choice. Never throws. */
export const routineExporter =
  ({ routines, dialog, title, log }: ExportParts) =>
  async (id: string): Promise<RoutineExported> => {
    const routine = routines.get(id);
    if (!routine) return 'gone';
    const content = routineText(routine);
    const file = { title: title(), name: routine.name, kind: 'JSON', ending: 'json', content };
    return exportFile(dialog, file, log);
  };
