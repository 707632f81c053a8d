// What lives here: writing a file so that it is either wholly old or wholly new, even if the power fails.
// What does not: what is written (electron/store).
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Replaces what is in a file. Throws when it cannot; the old file is then still there. */
export function writeWholeFile(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.draft`;
  try {
    const handle = openSync(draft, 'w', 0o600);
    try {
      // Not writeSync, which on a full disk writes a part and says so only to who counts.
      writeFileSync(handle, content);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, file);
  } catch (reason) {
    rmSync(draft, { force: true });
    throw reason;
  }
}

/** Returns once the file's content is on the disk. Throws when it cannot be put there. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** "2026-11-23T10-00-00": a moment as part of a file name, in any file system. */
export function fileStamp(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19).replaceAll(':', '-');
}
