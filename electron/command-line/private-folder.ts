import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Makes the folder of a socket, for this person alone. Throws where it is somebody else's. */
export function makePrivateFolder(place: string): void {
  if (isPipe(place)) return;
  const folder = path.dirname(place);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code !== 'EEXIST') throw reason;
  }
  if (!isOwn(folder)) throw new Error('The folder for the command line belongs to somebody else.');
  chmodSync(folder, 0o700);
}

/** Whether the folder of a socket is there and only this person's: in a shared one, anybody could answer. */
export function isPrivate(place: string): boolean {
  if (isPipe(place)) return true;
  const folder = path.dirname(place);
  return isOwn(folder) && ((lstatSync(folder, quietly)?.mode ?? 0o777) & 0o077) === 0;
}

const quietly = { throwIfNoEntry: false } as const;

/** Pipes of Windows lie in no folder. */
export const isPipe = (place: string): boolean => place.startsWith('\\\\.\\pipe\\');

/** A link is nobody's own, wherever it leads. */
function isOwn(folder: string): boolean {
  const found = lstatSync(folder, quietly);
  return found?.isDirectory() === true && found.uid === (process.getuid?.() ?? found.uid);
}
