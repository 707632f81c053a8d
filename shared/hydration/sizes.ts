// What lives here: the sizes of drink that are offered for one tap.
// What does not: own sizes, which are a setting; the bounds of a drink (drinks.ts).
// To change the usual sizes of a unit: its line in USUAL, in that unit.
import { mlFrom } from './units.ts';
import type { DrinkUnit } from './units.ts';

/** In the unit itself (health.md §5 "Units"); those in imperial ounces go by the half pint and the pint. */
const USUAL: Readonly<Record<DrinkUnit, readonly number[]>> = {
  ml: [150, 200, 250, 330, 500, 750],
  usOunces: [6, 8, 12, 16, 20, 24],
  imperialOunces: [6, 8, 10, 12, 16, 20],
};

/** The usual sizes of a unit, whole ml, from small to large. */
export function usualSizes(unit: DrinkUnit): readonly number[] {
  return USUAL[unit].map((amount) => mlFrom(unit, amount));
}

/** What settings say of sizes. */
interface SizeSettings {
  readonly drinkSizes: readonly number[];
  readonly drinkUnit: DrinkUnit;
}

/** The person's own sizes, or the usual ones of their unit; whole ml, from small to large. */
export function sizesOf({ drinkSizes, drinkUnit }: SizeSettings): readonly number[] {
  return drinkSizes.length > 0 ? drinkSizes : usualSizes(drinkUnit);
}
