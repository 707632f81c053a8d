// What lives here: writing what pages show to a place that the person chooses, put together.
// What does not: how each is written (save-report.ts, store/routines/export-routine.ts).
import type { App, Dialog } from 'electron';
import type { Translator } from '../../shared/messages/translator.ts';
import { routineExporter } from '../store/routines/export-routine.ts';
import type { RoutineStore } from '../store/routines/routines.ts';
import type { Log } from './log.ts';
import { reportSaver } from './save-report.ts';

interface SaveParts {
  readonly app: Pick<App, 'getLocaleCountryCode'>;
  readonly dialog: Dialog;
  readonly log: Log;
  readonly routines: RoutineStore;
  readonly translator: () => Translator;
}

/** The calls that ask for a place and write there. */
export function savesElsewhere({ app, dialog, log, routines, translator }: SaveParts) {
  return {
    saveReport: reportSaver({
      ...{ dialog, log },
      title: () => translator().t('report.saveTitle'),
      country: () => app.getLocaleCountryCode(),
    }),
    exportRoutine: routineExporter({
      ...{ routines, dialog, log },
      title: () => translator().t('routines.exportTitle'),
    }),
  };
}
