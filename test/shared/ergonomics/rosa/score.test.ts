import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf } from '../../../../shared/ergonomics/rosa/band.ts';
import { EXPOSURES, ROSA_SUBJECTS } from '../../../../shared/ergonomics/rosa/exposure.ts';
import type { Exposures } from '../../../../shared/ergonomics/rosa/exposure.ts';
import { ROSA_ITEMS, ROSA_PARTS, ROSA_SECTIONS } from '../../../../shared/ergonomics/rosa/items.ts';
import type { RosaItem, RosaPart } from '../../../../shared/ergonomics/rosa/items.ts';
import { rosaScore } from '../../../../shared/ergonomics/rosa/score.ts';
import { ALL_ITEMS, itemsOfPart, usedFor } from './facts.ts';

const score = (found: readonly RosaItem[], exposures: Exposures) =>
  rosaScore(new Set(found), exposures);

/** All sets of some things. */
const subsets = <Thing>(things: readonly Thing[]): readonly (readonly Thing[])[] =>
  things.reduce<readonly (readonly Thing[])[]>(
    (sets, thing) => sets.flatMap((set) => [set, [...set, thing]]),
    [[]],
  );

/** Lowest and highest of each part, as the axes of the charts have it; timed parts with a time of 0. */
const RANGES: Readonly<Record<RosaPart, readonly [number, number]>> = {
  chairHeight: [1, 5],
  seatDepth: [1, 3],
  armrests: [1, 5],
  backSupport: [1, 4],
  monitor: [1, 7],
  telephone: [0, 5],
  mouse: [1, 6],
  keyboard: [1, 6],
};

const anyItems = fc.uniqueArray(fc.constantFrom(...ALL_ITEMS));
const anyExposures = fc.record(
  Object.fromEntries(ROSA_SUBJECTS.map((subject) => [subject, fc.constantFrom(...EXPOSURES)])),
) as fc.Arbitrary<Exposures>;

describe('published and worked examples', () => {
  it('gives a faultless workstation with medium times a 2', () => {
    expect(score([], usedFor('medium'))).toEqual({
      total: 2,
      sections: { chair: 2, screen: 1, inputs: 1 },
      parts: {
        ...{ chairHeight: 1, seatDepth: 1, armrests: 1, backSupport: 1 },
        ...{ monitor: 1, telephone: 1, mouse: 1, keyboard: 1 },
      },
      drivers: ['chair'],
    });
  });

  it('gives the worked example of INSST NTP 1173 its chair of 6 and its 6', () => {
    const found = [
      ...(['chairHigh', 'chairHeightFixed', 'armsUnsupported', 'armrestsFixed'] as const),
      ...(['lumbarMissing', 'backFixed', 'papersFlat', 'mouseFar', 'palmRest'] as const),
    ];
    const times = usedFor('long', { telephone: 'medium', keyboard: 'medium' });
    const { total, sections, parts, drivers } = score(found, times);
    expect(parts).toEqual({
      ...{ chairHeight: 3, seatDepth: 1, armrests: 3, backSupport: 3 },
      ...{ monitor: 3, telephone: 1, mouse: 4, keyboard: 1 },
    });
    expect(sections).toEqual({ chair: 6, screen: 2, inputs: 4 });
    expect({ total, drivers }).toEqual({ total: 6, drivers: ['chair'] });
  });

  it('gives everything at its worst a 10', () => {
    const { total, sections, parts } = score(ALL_ITEMS, usedFor('long'));
    expect(sections).toEqual({ chair: 10, screen: 9, inputs: 9 });
    expect(total).toBe(10);
    expect(parts.monitor).toBe(7);
  });
});

describe.each(ROSA_PARTS.map((part) => ({ part })))('the part $part', ({ part }) => {
  const [least, most] = RANGES[part];

  it('stays in its range whatever is found of it', () => {
    const all = subsets(itemsOfPart(part)).map(
      (found) => score(found, usedFor('medium')).parts[part],
    );
    expect(Math.min(...all)).toBe(least);
    expect(Math.max(...all)).toBe(most);
  });

  it('is its worst base and all its add-ons', () => {
    for (const found of subsets(itemsOfPart(part))) {
      const points = (kind: 'base' | 'addOn') =>
        found
          .filter((item) => ROSA_ITEMS[item].kind === kind)
          .map((item) => ROSA_ITEMS[item].points);
      const sum = points('addOn').reduce((a, b) => a + b, Math.max(1, ...points('base')));
      const unused = found.length === 1 && found[0] === 'phoneUnused';
      const parts = score(found, usedFor('medium')).parts;
      expect(parts[part]).toBe(unused ? 0 : Math.min(most, sum));
    }
  });
});

describe('times', () => {
  it('are added to the chair after its chart', () => {
    const chairs = EXPOSURES.map((chair) => score([], usedFor('medium', { chair })).sections.chair);
    expect(chairs).toEqual([1, 2, 3]);
  });

  it.each(['monitor', 'telephone', 'mouse', 'keyboard'] as const)(
    'are added to the %s before its chart',
    (part) => {
      const values = EXPOSURES.map(
        (time) => score([], usedFor('medium', { [part]: time })).parts[part],
      );
      expect(values).toEqual([0, 1, 2]);
    },
  );

  it('do not count for a telephone that is not used', () => {
    for (const telephone of EXPOSURES)
      expect(score(['phoneUnused'], usedFor('medium', { telephone })).parts.telephone).toBe(0);
  });

  it('count for a telephone that something else is said about', () => {
    const { parts } = score(['phoneUnused', 'phoneAtNeck'], usedFor('long'));
    expect(parts.telephone).toBe(4);
  });
});

describe('any workstation', () => {
  it('scores its worst section, from 1 to 10', () => {
    fc.assert(
      fc.property(anyItems, anyExposures, (found, exposures) => {
        const { total, sections, drivers } = score(found, exposures);
        expect(total).toBe(Math.max(...Object.values(sections)));
        expect(total).toBeGreaterThanOrEqual(1);
        expect(total).toBeLessThanOrEqual(10);
        expect(drivers).toEqual(ROSA_SECTIONS.filter((section) => sections[section] === total));
      }),
    );
  });

  it('never scores less for finding more', () => {
    const faults = ALL_ITEMS.filter((item) => item !== 'phoneUnused');
    fc.assert(
      fc.property(
        anyItems,
        anyExposures,
        fc.constantFrom(...faults),
        (found, exposures, another) => {
          const [before, after] = [score(found, exposures), score([...found, another], exposures)];
          for (const section of ROSA_SECTIONS)
            expect(after.sections[section]).toBeGreaterThanOrEqual(before.sections[section]);
        },
      ),
    );
  });

  it('never scores less for longer use', () => {
    fc.assert(
      fc.property(
        anyItems,
        anyExposures,
        fc.constantFrom(...ROSA_SUBJECTS),
        (found, exposures, subject) => {
          const totals = EXPOSURES.map((time) =>
            score(found, { ...exposures, [subject]: time }),
          ).map(({ total }) => total);
          expect(totals).toEqual(totals.toSorted((a, b) => a - b));
        },
      ),
    );
  });

  it('stays from 1 to 10 for all that can be found of two parts that meet in a chart', () => {
    for (const [one, other] of [
      ['chairHeight', 'backSupport'],
      ['monitor', 'telephone'],
      ['mouse', 'keyboard'],
    ] as const)
      for (const time of EXPOSURES)
        for (const found of subsets(itemsOfPart(one)))
          for (const more of subsets(itemsOfPart(other))) {
            const { total } = score([...found, ...more], usedFor(time));
            expect(total).toBeGreaterThanOrEqual(1);
            expect(total).toBeLessThanOrEqual(10);
          }
  });
});

describe('bands', () => {
  it('change at 3, 5 and 7', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 10].map(bandOf)).toEqual([
      ...['good', 'good', 'improvable', 'improvable'],
      ...['changeNow', 'changeNow', 'first', 'first'],
    ]);
  });
});
