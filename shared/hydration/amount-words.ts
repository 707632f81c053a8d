import type { MessageKey, Translator } from '../messages/translator.ts';
import { amountIn } from './units.ts';
import type { DrinkUnit } from './units.ts';

const WORDS: Readonly<Record<DrinkUnit, MessageKey>> = {
  ml: 'drinks.ml',
  usOunces: 'drinks.ounces',
  imperialOunces: 'drinks.ounces',
};

/** "250 ml" or "8.5 fl oz": an amount in the person's unit, for pages, tray and notifications alike. */
export function amountWords(
  { t, number }: Pick<Translator, 't' | 'number'>,
  ml: number,
  unit: DrinkUnit,
): string {
  return t(WORDS[unit], { amount: number(amountIn(unit, ml)) });
}
