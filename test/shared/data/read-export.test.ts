import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_EXPORT } from '../../../shared/data/export-file.ts';
import { readExport } from '../../../shared/data/read-export.ts';
import { PICTURE_BYTES } from '../../../shared/ergonomics/workplaces/command.ts';
import type { ReadExport } from '../../../shared/data/read-export.ts';
import { sampleDrink, sampleExport } from './sample-export.ts';

/** Reads to the end. */
function read(text: string): ReadExport {
  const reading = readExport(text);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}
const readJson = (value: unknown): ReadExport => read(JSON.stringify(value));
const readWith = (about: Readonly<Record<string, unknown>>): ReadExport =>
  readJson(sampleExport(about));
const readDrink = (about: Readonly<Record<string, unknown>>): ReadExport =>
  readWith({ journal: { drink: [sampleDrink(), sampleDrink(about)] } });
const bad = (where: string) => ({ type: 'refused', reason: 'bad', where });

describe('an export', () => {
  it('is read with every list, those that are left out empty', () => {
    const result = readJson(sampleExport());
    expect(result).toMatchObject({
      type: 'read',
      file: { journal: { drink: [sampleDrink()], span: [], audit: [] } },
    });
  });

  it('may hold a setting that this Sitwell does not know', () => {
    const settings = { version: 1, values: { colourOfTheSky: 'blue' } };
    expect(readWith({ settings }).type).toBe('read');
  });

  it.each([
    ['notJson', ''],
    ['notJson', '{"sitwellExport": 1,'],
    ['notSitwell', 'null'],
    ['notSitwell', '[]'],
    ['notSitwell', '{"sitwellRoutine": 1}'],
    ['notSitwell', '{"sitwellExport": "1"}'],
    ['newer', '{"sitwellExport": 2, "everything": "else"}'],
  ])('is refused as %s: %j', (reason, text) => {
    expect(read(text)).toEqual({ type: 'refused', reason, where: '' });
  });

  it('of a Sitwell with later settings is refused as newer', () => {
    expect(readWith({ settings: { version: 99, values: {} } })).toMatchObject({ reason: 'newer' });
  });

  it('may hold ten years and two hundred of the largest pictures', () => {
    const tenYears = 50_000_000;
    const picture = (PICTURE_BYTES * 4) / 3;
    expect(LONGEST_EXPORT).toBeGreaterThan(tenYears + 200 * picture);
  });

  it('that is larger than any is refused without being read', () => {
    expect(read(' '.repeat(LONGEST_EXPORT + 1))).toMatchObject({ reason: 'tooLarge' });
  });
});

describe('what is wrong in an export is told with its place', () => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['journal.drink[1].ml', { ml: 1e300 }],
    ['journal.drink[1].ml', { ml: 250.5 }],
    ['journal.drink[1].ml', { ml: '250' }],
    ['journal.drink[1].at', { at: Date.UTC(10_000, 0, 1) }],
    ['journal.drink[1].at', { at: -1 }],
    ['journal.drink[1].drink', { drink: 'petrol' }],
    ['journal.drink[1].id', { id: 'x'.repeat(201) }],
    ['journal.drink[1].more', { more: 1 }],
  ])('%s', (where, about) => {
    expect(readDrink(about)).toEqual(bad(where));
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['journal.nap', { journal: { nap: [] } }],
    ['journal.span', { journal: { span: {} } }],
    ['journal.drink[0]', { journal: { drink: [null] } }],
    ['settings.values.moveIntervalMinutes', { settings: { version: 1, values: { moveIntervalMinutes: 1e9 } } }], // prettier-ignore
    ['routines[0].sitwellRoutine', { routines: [{}] }],
    ['pictures.../../etc', { pictures: { '../../etc': 'data:image/jpeg;base64,AAAA' } }],
    ['pictures.a', { pictures: { a: 'https://somewhere' } }],
    ['workplaces', { workplaces: null }],
  ])('%s', (where, about) => {
    expect(readWith(about)).toEqual(bad(where));
  });

  it('in an audit whose id would name a file elsewhere', () => {
    const audit = { id: '../up', at: 1, workplace: 'desk', kind: 'full', low: 1, high: 1, details: '' }; // prettier-ignore
    expect(readWith({ journal: { audit: [audit] } })).toEqual(bad('journal.audit[0].id'));
  });

  it('in an audit of a workplace that is named like something every object has', () => {
    const audit = { id: 'a', at: 1, workplace: 'constructor', kind: 'full', low: 1, high: 1, details: '' }; // prettier-ignore
    expect(readWith({ journal: { audit: [audit] } })).toEqual(bad('journal.audit[0].workplace'));
  });
});

describe('a hostile file', () => {
  it('with names that every object has changes no object', () => {
    const text = JSON.stringify(sampleExport()).replace(
      '"journal":{',
      '"__proto__":{"polluted":1},"journal":{"__proto__":[{"polluted":1}],',
    );
    expect(read(text)).toMatchObject({ type: 'refused', reason: 'bad' });
    expect('polluted' in {}).toBe(false);
  });

  it('with an entry that brings its own prototype is refused', () => {
    const text = JSON.stringify(sampleExport()).replace('"ml":', '"__proto__":{"ml":1},"ml":');
    expect(read(text)).toMatchObject({ type: 'refused', reason: 'bad' });
  });

  it('that is nested deeply is refused', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const text = JSON.stringify(sampleExport({ routines: 'HERE' })).replace('"HERE"', deep);
    expect(read(text)).toMatchObject({ type: 'refused' });
  });

  it('of any JSON at all is refused in words, never with an error', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('journal', 'routines', 'settings', 'pictures'),
        (value, field) => {
          expect(['read', 'refused']).toContain(readWith({ [field]: value }).type);
          expect(readJson(value)).toMatchObject({ type: 'refused' });
        },
      ),
    );
  });
});
