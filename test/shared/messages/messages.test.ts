import { describe, expect, it } from 'vitest';
import { en } from '../../../shared/messages/en.ts';
import { LANGUAGES } from '../../../shared/messages/languages.ts';
import type { LanguageId } from '../../../shared/messages/languages.ts';
import { createCheckTranslator } from '../../../shared/messages/light-check.ts';
import { createLightTranslator } from '../../../shared/messages/light.ts';
import { createStretchTranslator } from '../../../shared/messages/light-stretches.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import type { MessageKey } from '../../../shared/messages/translator.ts';
import { SETTINGS } from '../../../shared/settings/definitions.ts';

const texts: readonly (readonly [key: string, text: string])[] = Object.entries(en).flatMap(
  ([area, messages]) =>
    Object.entries(messages).map(([name, text]) => [`${area}.${name}`, text] as const),
);
const languages = Object.keys(LANGUAGES) as LanguageId[];

/** The one place that may speak of a brace: a fault in a JSON file. */
const MAY_NAME_BRACES = ['routines.faultBrace'];
/** The one place that may name these words: the note that says what Sitwell does not do. */
const MAY_DENY = ['safety.noteNot', 'journalReport.what'];
const CLAIM =
  /\b(treat|reliev|prevent|cure|heal(?!th)|therap|rehab|diagnos|prescri)\w*|injury risk|posture score|you (do not|don't) need a doctor/iu;

describe.each(texts)('%s', (key, text) => {
  it('is calm, claims nothing medical and blames nobody', () => {
    expect(text).not.toContain('!');
    if (!MAY_DENY.includes(key)) expect(text).not.toMatch(CLAIM);
    expect(text).not.toMatch(/\b(you failed|you forgot|lazy|bad posture|must)\b/iu);
  });

  it('is whole', () => {
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
    if (!MAY_NAME_BRACES.includes(key))
      expect(text.replaceAll(/\{\{\w+\}\}/gu, '')).not.toMatch(/[{}]/u);
  });
});

/** Something to write in every place that any message has. */
const everyPlace = Object.fromEntries(
  texts.flatMap(([, text]) =>
    [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, place = '']) => [place, `Some ${place}`]),
  ),
);

describe('both translators', () => {
  const makers = [
    [createCheckTranslator, ['app', 'postureCheck']],
    [createLightTranslator, ['app', 'breaks', 'prompt', 'safety', 'sessions']],
    [
      createStretchTranslator,
      ['breaks', 'library', 'sessions', 'stretchesChair', 'stretchesFloor', 'stretchesStanding'],
    ],
  ] as const;
  const cases = languages.flatMap((language) =>
    makers.map(([make, areas]) => [language, areas, make] as const),
  );

  it.each(cases)('say the same in %s about %s', (language, areas, make) => {
    const keys = texts
      .map(([key]) => key.replace(/_(one|other)$/u, '') as MessageKey)
      .filter((key) => areas.some((area) => key.startsWith(`${area}.`)));
    const full = createTranslator(language);
    const light = make(language);
    const values = { ...everyPlace, reason: '<x> & y' };
    for (const key of keys)
      for (const count of [0, 1, 2])
        expect(light.t(key, { ...values, count })).toBe(full.t(key, { ...values, count }));
    expect(light.direction).toBe(full.direction);
    expect(light.duration(65_000)).toBe(full.duration(65_000));
  });

  it('give back a key the light one does not carry, so that a test can see it', () => {
    expect(createLightTranslator('en').t('today.title')).toBe('today.title');
  });
});

describe('settings', () => {
  const { t } = createTranslator('en');
  const isKnown = (key: string): boolean => t(key as MessageKey) !== key;

  it.each(Object.entries(SETTINGS).filter(([, { group }]) => group !== 'hidden'))(
    'has words for %s and all its options',
    (name, definition) => {
      const options = definition.shape === 'choice' ? definition.options : [];
      const keys = ['', '_text', ...options.map((option) => `_is_${option}`)];
      expect(keys.filter((end) => !isKnown(`settings.${name}${end}`))).toEqual([]);
    },
  );

  it('counts in the plural', () => {
    expect(t('settings.found', { count: 1 })).toBe('1 setting');
    expect(t('settings.found', { count: 3 })).toBe('3 settings');
  });
});
