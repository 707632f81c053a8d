// What lives here: the running Sitwell's side of `sitwell …`: it listens, and answers one command at a time.
// What does not: the side that is typed at (terminal.ts), what commands mean (shared/command-line).
// To add a command: shared/command-line/command.ts.
import type { App } from 'electron';
import { answerLine, readRequest } from '../../shared/command-line/exchange.ts';
import type { Answer } from '../../shared/command-line/exchange.ts';
import { answer } from './answer.ts';
import type { AnswerParts } from './answer.ts';
import { listen } from './listen.ts';
import type { ListenParts } from './listen.ts';

export interface CommandLineParts extends AnswerParts, Omit<ListenParts, 'answer'> {
  readonly app: Pick<App, 'on'>;
}

/** Opens the command line, until Sitwell ends. Without it everything else goes on, so what fails is only logged. */
export function openCommandLine(parts: CommandLineParts): void {
  const { reader, log, app } = parts;
  const answerTo = (request: string | null): Answer => {
    const { t } = reader().translator;
    const command = request === null ? null : readRequest(request);
    if (!command) return { exit: 'failed', text: t('commandLine.otherVersion') };
    try {
      return answer(command, parts);
    } catch (reason) {
      log(`command ${command.name}`, reason);
      return { exit: 'failed', text: t('commandLine.failed') };
    }
  };
  const listening = listen({ ...parts, answer: (request) => answerLine(answerTo(request)) });
  let stop = (): void => undefined;
  let ended = false;
  app.on('will-quit', () => {
    ended = true;
    stop();
  });
  void listening.then((close) => {
    stop = close;
    if (ended) stop();
  });
}
