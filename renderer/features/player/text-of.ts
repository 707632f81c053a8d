import type { Words } from '../../../shared/sessions/session.ts';
import type { Translator } from '../../../shared/messages/translator.ts';

/** Words to show, in the person's language; a person's own text as it is. */
export const textOf = ({ t }: Pick<Translator, 't'>, words: Words): string =>
  'text' in words ? words.text : t(words.key, words.values);

/** Sentences one after the other, each closed, so that a voice rests between them. */
export const sentencesOf = (translator: Pick<Translator, 't'>, words: readonly Words[]): string =>
  words
    .map((part) => textOf(translator, part).trim())
    .map((text) => (/[.!?:;…。！？]$/u.test(text) ? text : `${text}.`))
    .join(' ');
