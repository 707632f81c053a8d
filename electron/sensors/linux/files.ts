// What lives here: reading what the kernel shows as files, within limits.
// What does not: what the files say (one file for each fact beside this one).
import { readlinkSync } from 'node:fs';
import { access, constants, open, readdir, readlink } from 'node:fs/promises';

/** More is none of the kernel's short files. */
const MOST_BYTES = 64 * 1_024;

/** Each but the last rejects where there is no such file, or it may not be read. */
export interface LinuxFiles {
  /** The first 64 KB of a file; as `latin1` one character for each byte. */
  readonly read: (file: string, as?: 'utf8' | 'latin1') => Promise<string>;
  /** The names in a folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Where a link leads. */
  readonly link: (file: string) => Promise<string>;
  /** Where the links in a folder lead; those that cannot be read are left out. */
  readonly links: (folder: string) => Promise<readonly string[]>;
  /** Whether there is such a file that may be run. */
  readonly isProgram: (file: string) => Promise<boolean>;
}

/** The files of this computer. */
export const linuxFiles: LinuxFiles = {
  read: async (file, as = 'utf8') => {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES);
      return buffer.toString(as, 0, bytesRead);
    } finally {
      await handle.close();
    }
  },
  list: (folder) => readdir(folder),
  link: (file) => readlink(file),
  links: async (folder) =>
    // One by one and at once: a promise for each of some ten thousand links costs ten times as much.
    (await readdir(folder)).flatMap((name) => {
      try {
        return [readlinkSync(`${folder}/${name}`)];
      } catch {
        return [];
      }
    }),
  isProgram: (file) =>
    access(file, constants.X_OK).then(
      () => true,
      () => false,
    ),
};

/** The text of a file, or nothing where it cannot be read. */
export async function readOr(
  files: Pick<LinuxFiles, 'read'>,
  file: string,
  as?: 'utf8' | 'latin1',
): Promise<string | null> {
  try {
    return await files.read(file, as);
  } catch {
    return null;
  }
}

/** The names in a folder, or none where it cannot be read. */
export async function listOr(
  files: Pick<LinuxFiles, 'list'>,
  folder: string,
): Promise<readonly string[]> {
  try {
    return await files.list(folder);
  } catch {
    return [];
  }
}
