import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRINK_ML } from '../../../shared/hydration/drinks.ts';
import { shownBounds, typedMl } from '../../../shared/hydration/typed-amount.ts';
import { DRINK_UNITS } from '../../../shared/hydration/units.ts';

describe('an amount that was typed', () => {
  it.each([
    ['250', 250],
    [' 250 ', 250],
    ['250,5', 251],
    ['250.4', 250],
    ['1,000', 1_000],
    ['1.000', 1_000],
    ['1 000', 1_000],
    ['1,000.5', 1_001],
    ['2.505,25', 2_505],
    ['3000', 3_000],
  ])('%j is %d ml', (typed, ml) => {
    expect(typedMl('ml', typed, DRINK_ML)).toBe(ml);
  });

  it.each([
    '',
    'abc',
    '250 ml',
    '0',
    '9',
    '3001',
    '99999',
    '-250',
    '2,50,5',
    '0,250',
    '1e3',
    '25,',
  ])('%j is none', (typed) => {
    expect(typedMl('ml', typed, DRINK_ML)).toBeNull();
  });

  it('is one of ounces with a comma or a point', () => {
    expect(typedMl('usOunces', '8,5', DRINK_ML)).toBe(251);
    expect(typedMl('usOunces', '8.5', DRINK_ML)).toBe(251);
  });

  it('may be either of the bounds that are said', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DRINK_UNITS),
        fc.integer({ min: 10, max: 500 }),
        fc.integer({ min: 600, max: 5_000 }),
        (unit, min, max) => {
          const said = shownBounds(unit, { min, max });
          expect(said.min).toBeGreaterThanOrEqual(min);
          expect(said.max).toBeLessThanOrEqual(max);
        },
      ),
    );
  });
});
