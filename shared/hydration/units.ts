// What lives here: the units amounts are shown and typed in. Kept is always whole millilitres.
// What does not: the words of an amount (amount-words.ts), the sizes to choose from (sizes.ts).
// To add a unit: its id and its numbers here, its words in messages/en/drinks.ts.

/** What amounts are shown in; ids are permanent, they are written in people's settings. */
export const DRINK_UNITS = ['ml', 'usOunces', 'imperialOunces'] as const;
export type DrinkUnit = (typeof DRINK_UNITS)[number];

/** How many ml one of the unit is (health.md §5 "Units"). */
const ML_IN: Readonly<Record<DrinkUnit, number>> = {
  ml: 1,
  usOunces: 29.5735295625,
  imperialOunces: 28.4130625,
};

/** The smallest difference that is shown, in the unit itself. */
export const SHOWN_STEP: Readonly<Record<DrinkUnit, number>> = {
  ml: 1,
  usOunces: 0.5,
  imperialOunces: 0.5,
};

/** An amount as it is shown in a unit: to the ml, or to half an ounce. */
export function amountIn(unit: DrinkUnit, ml: number): number {
  const step = SHOWN_STEP[unit];
  return Math.round(ml / ML_IN[unit] / step) * step;
}

/** The whole ml of an amount in a unit. What is typed as it was shown is shown the same again. */
export function mlFrom(unit: DrinkUnit, amount: number): number {
  return Math.round(amount * ML_IN[unit]);
}
