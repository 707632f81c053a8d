// What lives here: a small log file of what failed, for the person who wants to report it.
// What does not: anything personal: no times of sitting, no titles, no input.
// To log something: `log(area, reason)` where it is caught; never instead of telling the person.
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** Writes down that something failed. Never throws. */
export type Log = (area: string, reason: unknown) => void;

const LARGEST = 128 * 1_024;

/** A log in `sitwell.log`; when it is full it becomes `sitwell.old.log` and a new one begins. */
export function openLog(directory: string, wall: () => number): Log {
  const file = path.join(directory, 'sitwell.log');
  return (area, reason) => {
    const line = `${new Date(wall()).toISOString()} ${area}: ${wordsOf(reason)}\n`;
    try {
      mkdirSync(directory, { recursive: true });
      if (sizeOf(file) > LARGEST) renameSync(file, path.join(directory, 'sitwell.old.log'));
      appendFileSync(file, line);
    } catch {
      // A log that cannot be written must not bring down what it reports on.
    }
  };
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** An error as one line without its stack, which would name the person's folders. */
export function wordsOf(reason: unknown): string {
  const words = reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason);
  return words.replaceAll(/\s+/g, ' ').slice(0, 500);
}
