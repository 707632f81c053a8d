// What lives here: which languages there are, and which one a person gets.
// What does not: their words (en/), looking them up (translator.ts, light.ts).
// To add a language: its line here and its words beside en/; see CONTRIBUTING.md.

/** Languages that can be chosen. `en-XA` (accented, longer) and `en-XB` (right to left) are for tests. */
export const LANGUAGES = {
  en: { direction: 'ltr', locale: 'en', disguise: null },
  'en-XA': { direction: 'ltr', locale: 'en', disguise: 'accented' },
  'en-XB': { direction: 'rtl', locale: 'en', disguise: 'mirrored' },
} as const;
export type LanguageId = keyof typeof LANGUAGES;

/** The language to use for a choice in settings and the system's preferred tags. Falls back to English. */
export function resolveLanguage(choice: string, preferred: readonly string[]): LanguageId {
  const wanted = choice === 'system' ? preferred : [choice];
  const known = Object.keys(LANGUAGES) as LanguageId[];
  for (const tag of wanted) {
    const match = known.find((id) => id === tag) ?? known.find((id) => id === tag.split('-')[0]);
    if (match) return match;
  }
  return 'en';
}
