import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../shared/messages/formats.ts';
import { resolveLanguage } from '../../../shared/messages/languages.ts';

const english = formatsOf('en-GB');

describe('duration', () => {
  it.each([
    [0, '0 secs'],
    [25_000, '25 secs'],
    [-4_000, '0 secs'],
    [5 * 60_000, '5 mins'],
    [74 * 60_000, '1 hr, 14 mins'],
  ])('%i ms in short', (ms, text) => {
    // Systems differ in whether the plural of an abbreviation has an s and in the comma.
    const plain = (words: string) => words.replaceAll(/s\b|,/gu, '');
    expect(plain(english.duration(ms))).toBe(plain(text));
  });

  it('in words', () => {
    expect(english.duration(64 * 60_000, 'long')).toMatch(/^1 hour,? 4 minutes$/u);
  });

  it.each([
    [4 * 60_000 + 5_000, '4:05'],
    [20_000, '0:20'],
    [3_845_000, '1:04:05'],
  ])('%i ms as a clock', (ms, text) => {
    expect(english.duration(ms, 'clock')).toBe(text);
  });

  it('uses the digits of the language', () => {
    expect(formatsOf('ar-EG').duration(65_000, 'clock')).toBe('١:٠٥');
  });
});

it('writes times, dates and shares as the language does', () => {
  const wall = Date.UTC(2026, 10, 23, 14, 5);
  expect(english.time(wall, 'Europe/Berlin')).toBe('15:05');
  expect(formatsOf('en-US').time(wall, 'UTC')).toMatch(/^2:05\sPM$/u);
  expect(english.date(wall, 'UTC')).toMatch(/^Monday,? 23 November$/u);
  expect(english.fullDate(wall, 'UTC')).toBe('23 November 2026');
  expect(english.percent(0.4)).toBe('40%');
});

it('writes days in short, months, and from one day to another', () => {
  const wall = Date.UTC(2026, 10, 23);
  expect(english.weekday(wall, 'UTC')).toBe('Mon');
  expect(english.shortDate(wall, 'UTC')).toMatch(/^Mon,? 23 Nov$/u);
  expect(english.month(wall, 'UTC')).toBe('November 2026');
  expect(english.dates(wall, wall + 6 * 86_400_000, 'UTC')).toMatch(/^23\s?–\s?29 November 2026$/u);
  expect(english.dates(wall, wall, 'UTC')).toBe('23 November 2026');
  expect(english.duration(90 * 60_000, 'narrow')).toMatch(/^1h 30m$/u);
});

describe('resolveLanguage', () => {
  it.each([
    ['system', ['en-GB'], 'en'],
    ['system', ['de-DE', 'en'], 'en'],
    ['system', [], 'en'],
    ['en-XA', ['en'], 'en-XA'],
    ['tlh', [], 'en'],
  ] as const)('%s with %j gives %s', (choice, preferred, language) => {
    expect(resolveLanguage(choice, preferred)).toBe(language);
  });
});
