// What lives here: a translator for the pages that must be on screen at once (prompt, break, dim).
// What does not: the full one (translator.ts). It reads the same messages and gives the same texts, which a
// test compares key by key; but i18next alone is a sixth of those pages' 90 kB, and most words are not theirs.
// To give those pages another area: one line in `areas`.
import { app } from './en/app.ts';
import { breaks } from './en/breaks.ts';
import { prompt } from './en/prompt.ts';
import { safety } from './en/safety.ts';
import { sessions } from './en/sessions.ts';
import { stretches } from './en/stretches.ts';
import { stretchesChair } from './en/stretchesChair.ts';
import { stretchesFloor } from './en/stretchesFloor.ts';
import { stretchesStanding } from './en/stretchesStanding.ts';
import { formatsOf } from './formats.ts';
import { LANGUAGES } from './languages.ts';
import type { LanguageId } from './languages.ts';
import { pseudo } from './pseudo.ts';
import type { MessageValues, Translator } from './translator.ts';

const areas = {
  app,
  breaks,
  prompt,
  safety,
  sessions,
  stretches,
  stretchesChair,
  stretchesFloor,
  stretchesStanding,
} as const;

/** Like createTranslator, for the areas of the light pages; a key of another area is given back as it is. */
export function createLightTranslator(language: LanguageId, regional?: string): Translator {
  const { direction, locale, disguise } = LANGUAGES[language];
  const messages: Readonly<Record<string, Readonly<Record<string, string>>>> = disguise
    ? pseudo(areas, disguise)
    : areas;
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
}

function fill(text: string, values: MessageValues = {}): string {
  return text.replace(/\{\{(\w+)\}\}/gu, (_, place: string) => String(values[place] ?? ''));
}
