// What lives here: what a translator is, and the full one: every message, by i18next.
// What does not: the words (en.ts and en/), languages (languages.ts), times and numbers (formats.ts).
// To add a language: a line in languages.ts. To add words: en/.
import { createInstance } from 'i18next';
import { en } from './en.ts';
import { formatsOf } from './formats.ts';
import type { Formats } from './formats.ts';
import { LANGUAGES } from './languages.ts';
import type { LanguageId } from './languages.ts';
import { pseudo } from './pseudo.ts';

type Areas = typeof en;
type WithoutPlural<Name extends string> = Name extends `${infer Stem}_${'one' | 'other'}`
  ? Stem
  : Name;

/** Every message, as "area.name". */
export type MessageKey = {
  [Area in keyof Areas]: `${Area}.${WithoutPlural<Extract<keyof Areas[Area], string>>}`;
}[keyof Areas];

/** Values for the places in a message; `count` chooses the plural form. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Looks up words in one language. */
export interface Translator extends Formats {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The text of a message. */
  readonly t: (key: MessageKey, values?: MessageValues) => string;
}

/** Makes a translator. `regional` is the tag that times and numbers follow; the language's own without it. */
export function createTranslator(language: LanguageId, regional?: string): Translator {
  const { direction, locale, disguise } = LANGUAGES[language];
  const i18n = createInstance();
  void i18n.init({
    lng: locale,
    resources: { [locale]: { translation: disguise ? pseudo(en, disguise) : en } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return {
    language,
    direction,
    t: (key, values) => i18n.t(key, { ...values }),
    ...formatsOf(regional ?? locale),
  };
}
