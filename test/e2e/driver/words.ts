import type { LanguageId } from '../../../shared/messages/languages.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import type { Translator } from '../../../shared/messages/translator.ts';

/** Sitwell's words in a language, with times and numbers as the test's computer writes them. */
export const wordsIn = (language: LanguageId): Translator => createTranslator(language, 'en-GB');

/** Its English words, so that a test names a button by its message and not by today's wording. */
export const { t, duration } = wordsIn('en');
