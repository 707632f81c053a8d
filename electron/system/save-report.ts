// What lives here: what a window would print, as a PDF file in a place of the person's choice.
// What does not: what is on the page (renderer/features/report), printing, which the page does by itself.
import type { Dialog, WebContents } from 'electron';
import type { ReportSaved } from '../../shared/ergonomics/workplaces/answers.ts';
import { exportFile } from './export-file.ts';
import type { Log } from './log.ts';

interface ReportParts {
  readonly dialog: Pick<Dialog, 'showSaveDialog'>;
  /** The title of the question for a place. */
  readonly title: () => string;
  /** The person's country, "US", or "" where it is not known. */
  readonly country: () => string;
  readonly log: Log;
}

/** Countries that print on Letter; all others on A4. Source: Unicode CLDR, supplemental data, measurementData. */
const LETTER: ReadonlySet<string> = new Set([
  ...['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE'],
]);

/** The paper of a country. */
export const paperOf = (country: string): 'A4' | 'Letter' =>
  LETTER.has(country.toUpperCase()) ? 'Letter' : 'A4';

/** Saves what a window would print. The page is drawn before the question for a place: it may change meanwhile. Never throws. */
export const reportSaver =
  ({ dialog, title, country, log }: ReportParts) =>
  async (
    contents: Pick<WebContents, 'printToPDF'> | undefined,
    name: string,
  ): Promise<ReportSaved> => {
    if (!contents) return 'failed';
    try {
      const content = await contents.printToPDF({
        pageSize: paperOf(country()),
        printBackground: true,
        // For those who have it read to them.
        generateTaggedPDF: true,
      });
      const file = { title: title(), name, kind: 'PDF', ending: 'pdf', content } as const;
      const saved = await exportFile(dialog, file, log);
      return saved === 'exported' ? 'saved' : saved;
    } catch (reason) {
      log('report', reason);
      return 'failed';
    }
  };
