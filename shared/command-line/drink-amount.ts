import { DRINK_ML } from '../hydration/drinks.ts';
import { typedMl } from '../hydration/typed-amount.ts';
import type { DrinkUnit } from '../hydration/units.ts';
import type { TypedAmount } from './command.ts';

const SHAPE = /^(?<number>\d[\d.,]{0,11}) ?(?<unit>[a-z ]{1,6})?$/iu;

const UNITS: Readonly<Record<string, TypedAmount['unit']>> = {
  ml: 'ml',
  cl: 'cl',
  l: 'l',
  oz: 'oz',
  'fl oz': 'oz',
  floz: 'oz',
};

/** "250ml", "8 oz", "0.5l" or "250"; null for anything else. Whether it can be drunk is for `amountMl` to say. */
export function readAmount(typed: string): TypedAmount | null {
  const { number, unit } = SHAPE.exec(typed.trim())?.groups ?? {};
  if (number === undefined) return null;
  if (unit === undefined) return { number, unit: null };
  const known = UNITS[unit.toLowerCase()];
  return known === undefined ? null : { number, unit: known };
}

/** How many ml a decimal unit is; these are typed as fractions, never with thousands. */
const ML_IN = { cl: 10, l: 1_000 } as const;
const FRACTION = /^\d{1,3}(?:[.,]\d{1,3})?$/u;

/** The whole ml of a typed amount, by the person's unit of drinks; null where it is no drink of 10 ml to 3 l. */
export function amountMl({ number, unit }: TypedAmount, own: DrinkUnit): number | null {
  if (unit === 'cl' || unit === 'l') {
    if (!FRACTION.test(number)) return null;
    const ml = Math.round(Number(number.replace(',', '.')) * ML_IN[unit]);
    return typedMl('ml', String(ml), DRINK_ML);
  }
  if (unit === 'oz') return typedMl(own === 'imperialOunces' ? own : 'usOunces', number, DRINK_ML);
  return typedMl(unit ?? own, number, DRINK_ML);
}
