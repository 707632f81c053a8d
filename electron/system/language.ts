// What lives here: the words main itself shows (tray, notifications), in the person's language.
// What does not: the words (shared/messages), the pages' own (renderer).
import type { App } from 'electron';
import { resolveLanguage } from '../../shared/messages/languages.ts';
import type { LanguageId } from '../../shared/messages/languages.ts';
import { createTranslator } from '../../shared/messages/translator.ts';
import type { Translator } from '../../shared/messages/translator.ts';
import type { Settings } from '../../shared/settings/definitions.ts';

/** The language now, and its words. */
export interface Language {
  readonly id: () => LanguageId;
  readonly translator: () => Translator;
}

/** Follows the setting; translators are made once per language. */
export function followLanguage(
  app: Pick<App, 'getPreferredSystemLanguages'>,
  settings: () => Settings,
): Language {
  const made = new Map<LanguageId, Translator>();
  const preferred = app.getPreferredSystemLanguages();
  const id = (): LanguageId => resolveLanguage(settings().language, preferred);
  return {
    id,
    translator: () => {
      const language = id();
      const translator = made.get(language) ?? createTranslator(language, preferred[0]);
      made.set(language, translator);
      return translator;
    },
  };
}
