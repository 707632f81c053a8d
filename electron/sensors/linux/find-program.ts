import { posix as path } from 'node:path';
import type { LinuxParts } from './parts.ts';

const USUAL_PATH = '/usr/local/bin:/usr/bin:/bin';

/** The absolute path of a program of the system; null where there is none. Not every Linux has all in `/usr/bin`. */
export async function findProgram(
  { environment, files }: Pick<LinuxParts, 'environment' | 'files'>,
  name: string,
): Promise<string | null> {
  for (const folder of (environment.PATH ?? USUAL_PATH).split(':')) {
    const file = path.join(folder, name);
    if (path.isAbsolute(folder) && (await files.isProgram(file))) return file;
  }
  return null;
}
