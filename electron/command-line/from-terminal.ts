import type { App } from 'electron';
import process from 'node:process';
import type { Section } from '../../shared/ipc/contract.ts';
import { resolveLanguage } from '../../shared/messages/languages.ts';
import { createTranslator } from '../../shared/messages/translator.ts';
import { placesHere } from './here.ts';
import { runInTerminal } from './terminal.ts';

type Program = Pick<App, 'dock' | 'exit' | 'getVersion' | 'getPreferredSystemLanguages'>;

/** Carries out what was typed and ends this process; where Sitwell is to be started instead, calls back. */
export async function fromTerminal(
  app: Program,
  words: readonly string[],
  userData: string,
  start: (section: Section) => void,
): Promise<void> {
  app.dock?.hide();
  const ended = await runInTerminal({
    words,
    places: placesHere(userData),
    version: app.getVersion(),
    translator: createTranslator(resolveLanguage('system', app.getPreferredSystemLanguages())),
    out: process.stdout,
    err: process.stderr,
  });
  if (ended.type === 'exit') app.exit(ended.code);
  else start(ended.section);
}
