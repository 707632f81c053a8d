import { expect, it } from 'vitest';
import { amountMl, readAmount } from '../../../shared/command-line/drink-amount.ts';
import type { DrinkUnit } from '../../../shared/hydration/units.ts';

const mlOf = (typed: string, own: DrinkUnit = 'ml'): number | null => {
  const amount = readAmount(typed);
  return amount && amountMl(amount, own);
};

it.each([
  ['250ml', 'ml', 250],
  ['250', 'ml', 250],
  ['1,000ml', 'ml', 1_000],
  ['33cl', 'ml', 330],
  ['0.25l', 'ml', 250],
  ['0,75 l', 'ml', 750],
  ['8oz', 'ml', 237],
  ['8oz', 'usOunces', 237],
  ['8oz', 'imperialOunces', 227],
  ['8', 'imperialOunces', 227],
  ['8.5', 'usOunces', 251],
  ['250ml', 'usOunces', 250],
] as const)('%s is, for somebody who counts in %s, %i ml', (typed, own, ml) => {
  expect(mlOf(typed, own)).toBe(ml);
});

it.each(['5l', '5ml', '0', '4000', '12,500ml', '1.2.3l', '99999999oz'])(
  '%s is no drink',
  (typed) => {
    expect(readAmount(typed)).not.toBeNull();
    expect(mlOf(typed)).toBeNull();
  },
);

it.each(['', 'ml', '250 pints', '-250ml', '٣٠٠', '1e3', '250mlml', '1'.repeat(40)])(
  '"%s" is no amount',
  (typed) => expect(readAmount(typed)).toBeNull(),
);
