// What lives here: the side of `sitwell …` that a person or a script types at: it asks, prints and ends.
// What does not: what is answered (answer.ts). It opens no window and none of the person's files.
// It also runs on plain Node (scripts/tasks/sitwell.ts), so Electron comes in as values.
import type { Writable } from 'node:stream';
import { EXIT_CODES } from '../../shared/command-line/exit-codes.ts';
import type { ExitName } from '../../shared/command-line/exit-codes.ts';
import { faultWords } from '../../shared/command-line/fault-words.ts';
import { parse } from '../../shared/command-line/parse.ts';
import { helpText } from '../../shared/command-line/usage.ts';
import type { Section } from '../../shared/ipc/contract.ts';
import type { Translator } from '../../shared/messages/translator.ts';
import { ask } from './ask.ts';

export interface TerminalParts {
  readonly words: readonly string[];
  readonly places: readonly string[];
  readonly version: string;
  readonly translator: Translator;
  readonly out: Writable;
  readonly err: Writable;
}

/** `start`: Sitwell is not running, and is to be started with this page. */
export type Ended =
  | { readonly type: 'exit'; readonly code: number }
  | { readonly type: 'start'; readonly section: Section };

/** Reads the words, has them carried out, and prints the answer. Never rejects. */
export async function runInTerminal(parts: TerminalParts): Promise<Ended> {
  const { translator, out, err } = parts;
  const { t } = translator;
  const end = async (exit: ExitName, text: string): Promise<Ended> => {
    await print(exit === 'done' ? out : err, text);
    return { type: 'exit', code: EXIT_CODES[exit] };
  };
  const parsed = parse(parts.words);
  switch (parsed.type) {
    case 'help':
      return end('done', helpText(translator));
    case 'version':
      return end('done', parts.version);
    case 'fault':
      return end('usage', faultWords(parsed.fault, translator));
    case 'command':
      break;
  }
  const { command } = parsed;
  const asked = await ask(parts.places, command);
  switch (asked.type) {
    case 'answer':
      return end(asked.answer.exit, asked.answer.text);
    case 'notRunning':
      if (command.name === 'open') return { type: 'start', section: command.section };
      return end('notRunning', t('commandLine.notRunning'));
    case 'noAnswer':
      return end('failed', t('commandLine.noAnswer'));
    case 'otherVersion':
      return end('failed', t('commandLine.otherVersion'));
  }
}

/** Resolves once it is written: a pipe may take its time, and the process ends right after. */
function print(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve) => {
    // Nobody may be listening any more, as in `sitwell status | true`.
    stream.once('error', () => resolve());
    stream.write(`${text}\n`, () => resolve());
  });
}
