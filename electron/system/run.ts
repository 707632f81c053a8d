import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Runs a program of the system to its end and gives what it printed, as UTF-8. `program` is an absolute path, so that
 * nothing of that name elsewhere is run instead; no shell reads the words. Rejects if it cannot be started, fails,
 * takes longer than `limitMs` (2 s unless said otherwise) or prints more than 8 MB.
 */
export type Run = (program: string, words: readonly string[], limitMs?: number) => Promise<string>;

const LONGEST_MS = 2_000;
const MOST_BYTES = 8 * 1_048_576;

const start = promisify(execFile);

/** Runs programs of this computer, without showing a window. */
export const runProgram: Run = async (program, words, limitMs = LONGEST_MS) => {
  const { stdout } = await start(program, [...words], {
    timeout: limitMs,
    killSignal: 'SIGKILL',
    maxBuffer: MOST_BYTES,
    windowsHide: true,
    encoding: 'utf8',
  });
  return stdout;
};
