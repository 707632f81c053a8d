// What lives here: the pictures that people chose to keep with an audit. No other picture is ever on the disk.
// What does not: measuring them (renderer/features/photo), asking whether to keep one (the same).
import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PICTURE_BYTES } from '../../../shared/ergonomics/workplaces/command.ts';
import { isMissing } from '../../system/is-missing.ts';
import { writeWholeFile } from '../../system/whole-file.ts';

/** Kept pictures, each by the id of its audit. */
export interface Pictures {
  readonly has: (audit: string) => boolean;
  /** The picture as a data URL, or null where there is none that can be read. */
  readonly read: (audit: string) => string | null;
  /** Keeps a picture, given as a data URL. Throws when the disk will not take it. */
  readonly keep: (audit: string, picture: string) => void;
  /** Throws when it cannot be removed. */
  readonly remove: (audit: string) => void;
  /** Removes what was left behind by a crash: pictures of what is not finished, and halves of files. Throws when it cannot. */
  readonly sweep: (isUnfinished: (id: string) => boolean) => void;
}

const HEAD = 'data:image/jpeg;base64,';
/** "audit-" keeps names apart from those that Windows gives to devices. */
const NAME = /^audit-([a-z0-9-]{1,60})\.jpg(\.draft)?$/;

/** The pictures in a folder, which need not be there yet. */
export function pictureFolder(folder: string): Pictures {
  const fileOf = (audit: string): string => path.join(folder, `audit-${audit}.jpg`);
  return {
    has: (audit) => isPicture(fileOf(audit)),
    read: (audit) => {
      try {
        if (!isPicture(fileOf(audit))) return null;
        return HEAD + readFileSync(fileOf(audit)).toString('base64');
      } catch {
        return null;
      }
    },
    keep: (audit, picture) =>
      writeWholeFile(fileOf(audit), Buffer.from(picture.slice(HEAD.length), 'base64')),
    remove: (audit) => rmSync(fileOf(audit), { force: true }),
    sweep: (isUnfinished) => {
      for (const name of namesIn(folder)) {
        const [, audit, half] = NAME.exec(name) ?? [];
        if (audit !== undefined && (half !== undefined || isUnfinished(audit)))
          rmSync(path.join(folder, name), { force: true });
      }
    },
  };
}

/** A file of its own, about as large as a kept picture can be: neither a folder nor a way to another file. */
function isPicture(file: string): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found !== undefined && found.isFile() && found.size < 2 * PICTURE_BYTES;
}

/** The names of the files in a folder. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? entry.name : [],
    );
  } catch (reason) {
    if (isMissing(reason)) return [];
    throw reason;
  }
}
