// What lives here: a translator for the pages that must be on screen at once (prompt, break, dim).
// What does not: the full one (translator.ts). It reads the same messages and gives the same texts, which a
// test compares key by key; but i18next alone is a sixth of those pages' 90 kB, and most words are not theirs.
// To give those pages another area: one line below. Words of stretches: light-stretches.ts.
import { app } from './en/app.ts';
import { breaks } from './en/breaks.ts';
import { checkIn } from './en/checkIn.ts';
import { drinks } from './en/drinks.ts';
import { prompt } from './en/prompt.ts';
import { safety } from './en/safety.ts';
import { sessions } from './en/sessions.ts';
import { formatsOf } from './formats.ts';
import { LANGUAGES } from './languages.ts';
import type { LanguageId } from './languages.ts';
import { pseudo } from './pseudo.ts';
import type { MessageValues, Translator } from './translator.ts';

type Messages = Readonly<Record<string, Readonly<Record<string, string>>>>;
type MakeTranslator = (language: LanguageId, regional?: string) => Translator;

/** Like createTranslator, for these areas; a key of another area is given back as it is. */
export function lightTranslator(areas: Messages): MakeTranslator {
  return (language, regional) => {
    const { direction, locale, disguise } = LANGUAGES[language];
    const messages: Messages = disguise ? pseudo(areas, disguise) : areas;
    const plurals = new Intl.PluralRules(locale);

    const find = (key: string, count: string | number | undefined): string => {
      const [area = '', name = ''] = key.split('.');
      const plural = typeof count === 'number' ? `${name}_${plurals.select(count)}` : name;
      return messages[area]?.[plural] ?? messages[area]?.[name] ?? key;
    };
    return {
      language,
      direction,
      t: (key, values) => fill(find(key, values?.['count']), values),
      ...formatsOf(regional ?? locale),
    };
  };
}

/** The words that the light pages need for their first paint. */
export const createLightTranslator = lightTranslator({
  app,
  breaks,
  checkIn,
  drinks,
  prompt,
  safety,
  sessions,
});

function fill(text: string, values: MessageValues = {}): string {
  return text.replace(/\{\{(\w+)\}\}/gu, (_, place: string) => String(values[place] ?? ''));
}
