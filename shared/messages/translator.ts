// What lives here: looking up words in a language, with plurals, numbers and durations, by i18next and Intl.
// What does not: the words (en.ts and en/), the choice of language (settings).
// To add a language: a file like en.ts, a line in LANGUAGES.
import { createInstance } from 'i18next';
import { en } from './en.ts';
import { pseudo } from './pseudo.ts';

type Areas = typeof en;
type WithoutPlural<Name extends string> = Name extends `${infer Stem}_${'one' | 'other'}`
  ? Stem
  : Name;

/** Every message, as "area.name". */
export type MessageKey = {
  [Area in keyof Areas & string]: `${Area}.${WithoutPlural<keyof Areas[Area] & string>}`;
}[keyof Areas & string];

/** Values for the places in a message; `count` chooses the plural form. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Looks up words in one language. */
export interface Translator {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The text of a message. */
  readonly t: (key: MessageKey, values?: MessageValues) => string;
  /** "1 hr, 4 min" (short), "1 hour, 4 minutes" (long) or "4:05" (clock); whole minutes unless clock or under a minute. */
  readonly duration: (ms: number, style?: 'short' | 'long' | 'clock') => string;
  /** Time of day of a wall-clock ms, in the person's own form. */
  readonly time: (wall: number, timeZone: string) => string;
  /** Weekday, day and month of a wall-clock ms. */
  readonly date: (wall: number, timeZone: string) => string;
  readonly percent: (share: number) => string;
}

/** Languages that can be chosen. `en-XA` (accented, longer) and `en-XB` (right to left) are for tests. */
export const LANGUAGES = {
  en: { messages: en, direction: 'ltr', locale: 'en' },
  'en-XA': { messages: pseudo(en, 'accented'), direction: 'ltr', locale: 'en' },
  'en-XB': { messages: pseudo(en, 'mirrored'), direction: 'rtl', locale: 'en' },
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

/** Makes a translator. `regional` is the tag that times and numbers follow; the language's own without it. */
export function createTranslator(language: LanguageId, regional?: string): Translator {
  const { messages, direction, locale } = LANGUAGES[language];
  const i18n = createInstance();
  void i18n.init({
    lng: locale,
    resources: { [locale]: { translation: messages } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  const tag = regional ?? locale;
  return {
    language,
    direction,
    t: (key, values) => i18n.t(key, { ...values }),
    duration: (ms, style = 'short') => durationText(tag, ms, style),
    time: (wall, timeZone) =>
      new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone }).format(wall),
    date: (wall, timeZone) =>
      new Intl.DateTimeFormat(tag, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        timeZone,
      }).format(wall),
    percent: (share) => new Intl.NumberFormat(tag, { style: 'percent' }).format(share),
  };
}

function durationText(tag: string, ms: number, style: 'short' | 'long' | 'clock'): string {
  const seconds = Math.max(0, Math.round(ms / 1_000));
  if (style === 'clock') {
    const clock = {
      hours: Math.floor(seconds / 3_600),
      minutes: Math.floor(seconds / 60) % 60,
      seconds: seconds % 60,
    };
    const hoursDisplay = clock.hours > 0 ? 'always' : 'auto';
    return new Intl.DurationFormat(tag, {
      style: 'digital',
      hoursDisplay,
      minutes: 'numeric',
    }).format(clock);
  }
  if (seconds < 60)
    return new Intl.DurationFormat(tag, { style, secondsDisplay: 'always' }).format({ seconds });
  const minutes = Math.round(seconds / 60);
  return new Intl.DurationFormat(tag, { style }).format({
    hours: Math.floor(minutes / 60),
    minutes: minutes % 60,
  });
}
