// What lives here: the one request and the one answer that go over the socket, each a line of JSON.
// What does not: the socket (electron/command-line).
// To change them: a new `version`; two Sitwells of different age may meet while one is updated.
import { z } from 'zod';
import { commandSchema } from './command.ts';
import type { Command } from './command.ts';

/** Longest request, bytes: many times the longest command. */
export const LONGEST_REQUEST = 4_096;
/** Longest answer, bytes. */
export const LONGEST_ANSWER = 65_536;

const requestSchema = z.strictObject({ version: z.literal(1), command: commandSchema });
const answerSchema = z.strictObject({
  version: z.literal(1),
  exit: z.enum(['done', 'failed', 'usage', 'notNow']),
  text: z.string(),
});

/** How it ended, and what to print: to the standard output if it is done, else to the error output. */
export type Answer = Omit<z.output<typeof answerSchema>, 'version'>;

export const requestLine = (command: Command): string =>
  `${JSON.stringify({ version: 1, command })}\n`;

export const answerLine = ({ exit, text }: Answer): string =>
  `${JSON.stringify({ version: 1, exit, text })}\n`;

/** The command of a request; null for anything else. */
export function readRequest(line: string): Command | null {
  const read = requestSchema.safeParse(jsonOf(line));
  return read.success ? read.data.command : null;
}

/** An answer; null for anything else. */
export function readAnswer(line: string): Answer | null {
  const read = answerSchema.safeParse(jsonOf(line));
  return read.success ? { exit: read.data.exit, text: read.data.text } : null;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
