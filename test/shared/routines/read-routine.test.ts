import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoutineFault } from '../../../shared/routines/faults.ts';
import { MOST_FAULTS } from '../../../shared/routines/faults.ts';
import { readRoutine } from '../../../shared/routines/read-routine.ts';
import { ROUTINE_BOUNDS } from '../../../shared/routines/routine.ts';
import { routineText } from '../../../shared/routines/write-routine.ts';
import { anyRoutine, PIXEL, sampleRoutine } from './sample-routines.ts';

const faultsIn = (text: string, isStretch?: (id: string) => boolean): readonly RoutineFault[] =>
  readRoutine(text, isStretch).faults ?? [];

/** "line:column fault" of every fault. */
const told = (text: string, isStretch?: (id: string) => boolean): readonly string[] =>
  faultsIn(text, isStretch).map(({ place, key, values }) => {
    const where = place ? `${place.line}:${place.column}` : 'whole';
    return [where, key.replace('routines.fault', ''), ...Object.values(values)].join(' ');
  });

/** A file with this one step on line 6, and these other fields on line 5. */
const withStep = (step: string, more = ''): string =>
  `{\n"sitwellRoutine": 1,\n"id": "a",\n"name": "A",\n${more}"steps": [\n  ${step}\n]}`;
const OWN = '"title": "T", "seconds": 30, "sides": "each"';

describe('a routine in a file', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyRoutine, (routine) => {
        expect(readRoutine(routineText(routine)).routine).toEqual(routine);
      }),
    );
  });

  it('may begin with the mark that some editors put there', () => {
    expect(readRoutine(`\uFEFF${routineText(sampleRoutine())}`).routine).toEqual(sampleRoutine());
  });

  it('may have no steps yet', () => {
    expect(readRoutine(routineText(sampleRoutine({ steps: [] }))).faults).toBeNull();
  });
});

describe('broken JSON is refused with its place', () => {
  it.each([
    ['', '1:1 Empty'],
    [' \n ', '1:1 Empty'],
    ['{\n"name": "A"\n"steps": []\n}', '3:1 Comma'],
    ['{\n"name": "A",\n}', '3:1 FieldName'],
    ['{\n  "name" "A"\n}', '2:10 Colon'],
    ['{\n  "name":\n}', '3:1 Value'],
    ['{"steps": [1,\r\n2\r\n', '3:1 Bracket'],
    ['{\n"name": "A"', '2:12 Brace'],
    ['{"a": 1}\n{}', '2:1 AfterEnd'],
    ['{\n// hips\n"a": 1}', '2:1 Comment'],
    ['{"a": "hips\n}', '1:7 Quote'],
    ['{"a": "\\x"}', '1:7 Escape'],
    ['{"a": "one\ttwo"}', '1:7 LineBreak'],
    ['{"a": 1.}', '1:7 NumberForm'],
    ["{'a': 1}", '1:2 Symbol'],
    ['hello', '1:1 Symbol'],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('also where brackets are opened without end', () => {
    expect(told('[\n'.repeat(100_000))).toEqual(['51:1 TooDeep']);
  });

  it('and a file that is far too large is refused unread', () => {
    expect(told(' '.repeat(ROUTINE_BOUNDS.fileCharacters + 1))).toEqual(['whole TooLarge']);
  });
});

describe('a wrong field is refused with its place', () => {
  it.each([
    ['{}', '1:1 NotRoutine'],
    ['[]', '1:1 NotRoutine'],
    ['null', '1:1 NotRoutine'],
    ['\n{"sitwellRoutine": "1"}', '2:20 NotRoutine'],
    ['{\n"sitwellRoutine": 2}', '2:19 Newer'],
    [withStep(`{"stretch": "catCow", "second": 5}`), '6:25 UnknownField second'],
    [withStep(`{"stretch": "catCow", "seconds": "5"}`), '6:36 Number seconds'],
    [withStep(`{"stretch": "catCow", "seconds": 7.5}`), '6:36 Whole seconds'],
    [withStep(`{"stretch": "catCow", "seconds": 4}`), '6:36 TooSmall seconds 5'],
    [withStep(`{"stretch": "catCow", "seconds": 601}`), '6:36 TooBig seconds 600'],
    [withStep(`{"stretch": "cat cow"}`), '6:15 StretchId stretch'],
    [withStep(`{"stretch": 4}`), '6:15 Text stretch'],
    [withStep(`{"title": "T", "seconds": 30}`), '6:3 Missing sides'],
    [withStep(`{"title": "T", "seconds": 30, "sides": "both"}`), '6:42 Sides'],
    [withStep(`{"title": " ", "seconds": 30, "sides": "each"}`), '6:13 Blank title'],
    [withStep(`{${OWN}, "picture": "https://sitwell.example/a.png"}`), '6:61 Picture picture'],
    [withStep(`{${OWN}, "picture": "data:image/svg+xml;base64,AAAA"}`), '6:61 Picture picture'],
    [withStep(`{${OWN}, "text": "${'x'.repeat(501)}"}`), '6:58 TooLong text 500'],
    [withStep(`{${OWN}, "seconds": 40}`), '6:50 Double seconds'],
    [withStep(`{${OWN}, "__proto__": {}}`), '6:50 UnknownField __proto__'],
    [withStep(`"catCow"`), '6:3 Object steps'],
    [withStep('', '"id": "b",'), '5:1 Double id'],
    [withStep('').replace('"a"', '"A b"'), '3:7 Id id'],
    [withStep('').replace('"name": "A",', ''), '1:1 Missing name'],
  ])('%j', (text, expected) => {
    expect(told(text)).toContain(expected);
    expect(told(text)).toHaveLength(1);
  });

  it('and a picture beyond its size', () => {
    const picture = `data:image/png;base64,${'A'.repeat(400_100)}`;
    expect(told(withStep(`{${OWN}, "picture": "${picture}"}`))).toEqual(['6:61 PictureSize 300']);
    expect(told(withStep(`{${OWN}, "picture": "${PIXEL}"}`))).toEqual([]);
  });

  it('and more steps than there may be', () => {
    const many = Array.from({ length: 41 }, () => '{"stretch": "catCow"}').join(',\n');
    expect(told(withStep(many))).toEqual(['5:10 TooMany 40']);
  });

  it('and a stretch that the library does not have, by its name', () => {
    const steps = '{"stretch": "catCow"},\n{"stretch": "catDog"}';
    expect(told(withStep(steps), (id) => id === 'catCow')).toEqual(['7:13 UnknownStretch catDog']);
    expect(told(withStep(steps))).toEqual([]);
  });

  it('all of them in the order of the file, up to a readable number', () => {
    const steps = Array.from({ length: 30 }, () => '{"stretch": 1, "x": 2}').join(',\n');
    const lines = faultsIn(withStep(steps)).map(({ place }) => place?.line ?? 0);
    expect(lines).toEqual([6, 6, 7, 7, 8, 8, 9, 9]);
    expect(lines).toHaveLength(MOST_FAULTS);
  });
});

describe('a file that somebody broke anywhere', () => {
  it('is read or refused, with a place inside it, and never brings anything down', () => {
    const sound = routineText(sampleRoutine());
    const noise = fc.oneof(
      fc.constantFrom('\n', ...'{ } [ ] " , : \\ / 0 - t e'.split(' ')),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.nat(sound.length), fc.nat(8), noise, (from, length, put) => {
        const text = sound.slice(0, from) + put + sound.slice(from + length);
        const { routine, faults } = readRoutine(text);
        if (routine) return;
        const lines = text.split('\n').length;
        expect(faults.length).toBeGreaterThan(0);
        for (const { place } of faults) {
          expect(place?.line).toBeGreaterThanOrEqual(1);
          expect(place?.line).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('is refused soon, however often a field stands in it', () => {
    const faults = faultsIn(`{${'"name": 1, '.repeat(100_000)}"id": "a"}`);
    expect(faults).toHaveLength(MOST_FAULTS);
    expect(faults.at(-1)?.place).toEqual({ line: 1, column: 79 });
  });

  it('is refused whenever it is no JSON', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('\n', ' ', ...'{ } [ ] " , : a b 0 1'.split(' ')),
          maxLength: 30,
        }),
        (text) => {
          expect(readRoutine(text).faults).not.toBeNull();
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
