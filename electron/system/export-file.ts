// What lives here: asking where a file is to go, and writing it there. A page never names a place itself.
// What does not: what is written (the callers).
import type { Dialog } from 'electron';
import type { Log } from './log.ts';
import { writeWholeFile } from './whole-file.ts';

type Content = string | Uint8Array;

/** What is to be written, and how the question for a place reads. */
export interface ExportedFile {
  readonly title: string;
  /** A name in a person's words, without an ending. */
  readonly name: string;
  /** What the files of this kind are called, and what their names end with. */
  readonly kind: string;
  readonly ending: string;
  /** A function: made once the person has said where it goes. */
  readonly content: Content | (() => Promise<Content>);
}

/** Asks the person for a place and writes the file there. Never throws. */
export async function exportFile(
  dialog: Pick<Dialog, 'showSaveDialog'>,
  { title, name, kind, ending, content }: ExportedFile,
  log: Log,
): Promise<'exported' | 'cancelled' | 'failed'> {
  try {
    const { canceled, filePath } = await dialog.showSaveDialog({
      title,
      defaultPath: `${fileNameOf(name)}.${ending}`,
      filters: [{ name: kind, extensions: [ending] }],
    });
    if (canceled || filePath === '') return 'cancelled';
    writeWholeFile(filePath, typeof content === 'function' ? await content() : content);
    return 'exported';
  } catch (reason) {
    log('export', reason);
    return 'failed';
  }
}

/** A name that every file system takes, as near to the words as that goes. */
export function fileNameOf(name: string): string {
  const safe = name
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 60)
    .trim();
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
  return safe === '' || reserved.test(safe) ? `Sitwell ${safe}`.trim() : safe;
}
