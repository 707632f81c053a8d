import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountWords } from '../../../shared/hydration/amount-words.ts';
import { DRINK_ML } from '../../../shared/hydration/drinks.ts';
import { sizesOf, usualSizes } from '../../../shared/hydration/sizes.ts';
import { amountIn, mlFrom, SHOWN_STEP } from '../../../shared/hydration/units.ts';
import type { DrinkUnit } from '../../../shared/hydration/units.ts';
import { createLightTranslator } from '../../../shared/messages/light.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';

const UNITS: readonly DrinkUnit[] = ['ml', 'usOunces', 'imperialOunces'];
const units = fc.constantFrom(...UNITS);
const amounts = fc.integer({ min: DRINK_ML.min, max: 10_000 });

describe('an amount in a unit', () => {
  it.each<[ml: number, unit: DrinkUnit, shown: number]>([
    [250, 'ml', 250],
    [250, 'usOunces', 8.5],
    [237, 'usOunces', 8],
    [2_000, 'usOunces', 67.5],
    [568, 'imperialOunces', 20],
    [1_000, 'imperialOunces', 35],
  ])('%d ml in %s is %d', (ml, unit, shown) => expect(amountIn(unit, ml)).toBe(shown));

  it('that is typed as it was shown is shown the same again', () => {
    fc.assert(
      fc.property(units, amounts, (unit, ml) => {
        const shown = amountIn(unit, ml);
        expect(amountIn(unit, mlFrom(unit, shown))).toBe(shown);
      }),
    );
  });

  it('is kept as whole ml, at most half a step from what was logged', () => {
    fc.assert(
      fc.property(units, amounts, (unit, ml) => {
        const again = mlFrom(unit, amountIn(unit, ml));
        expect(Number.isInteger(again)).toBe(true);
        expect(Math.abs(again - ml)).toBeLessThanOrEqual(mlFrom(unit, SHOWN_STEP[unit]) / 2 + 1);
      }),
    );
  });
});

describe('sizes', () => {
  it.each(UNITS)('in %s are whole ml, from small to large, and read as round amounts', (unit) => {
    const sizes = usualSizes(unit);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    for (const ml of sizes) {
      expect(Number.isInteger(ml)).toBe(true);
      expect(Number.isInteger(amountIn(unit, ml))).toBe(true);
    }
  });

  it("are the person's own, where there are any", () => {
    expect(sizesOf({ drinkSizes: [180, 400], drinkUnit: 'usOunces' })).toEqual([180, 400]);
    expect(sizesOf({ drinkSizes: [], drinkUnit: 'ml' })[0]).toBe(150);
  });
});

describe('an amount in words', () => {
  it.each<[ml: number, unit: DrinkUnit, words: string]>([
    [1_250, 'ml', '1,250 ml'],
    [250, 'usOunces', '8.5 fl oz'],
    [568, 'imperialOunces', '20 fl oz'],
  ])('%d ml in %s: %s', (ml, unit, words) => {
    expect(amountWords(createTranslator('en', 'en-GB'), ml, unit)).toBe(words);
    expect(amountWords(createLightTranslator('en', 'en-GB'), ml, unit)).toBe(words);
  });
});
