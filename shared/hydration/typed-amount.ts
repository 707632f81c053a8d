import { amountIn, mlFrom, SHOWN_STEP } from './units.ts';
import type { DrinkUnit } from './units.ts';

/** Whole ml, both of them allowed. */
interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** "250", "8.5", "8,5": a lone comma or point with one or two digits after it is a decimal sign. */
const PLAIN = /^\d+(?:[.,]\d{1,2})?$/u;
/** "1,000", "1.000": thousands, with the other sign before decimals. */
const GROUPED = /^[1-9]\d{0,2}(?:(?:,\d{3})+(?:\.\d{1,2})?|(?:\.\d{3})+(?:,\d{1,2})?)$/u;

/** The whole ml of an amount that a person typed in their unit; null where it is none, or lies outside the bounds. */
export function typedMl(unit: DrinkUnit, typed: string, { min, max }: Bounds): number | null {
  const text = typed.replaceAll(/[\s'’]/gu, '');
  const number = PLAIN.test(text)
    ? Number(text.replace(',', '.'))
    : GROUPED.test(text)
      ? Number(text.replaceAll(/[.,](?=\d{3})/gu, '').replace(',', '.'))
      : Number.NaN;
  const ml = mlFrom(unit, number);
  return ml >= min && ml <= max ? ml : null;
}

/** The bounds as they are said in a unit, ml: as it shows them, and none of them outside. */
export function shownBounds(unit: DrinkUnit, { min, max }: Bounds): Bounds {
  const step = SHOWN_STEP[unit];
  const least = amountIn(unit, min);
  const most = amountIn(unit, max);
  return {
    min: mlFrom(unit, mlFrom(unit, least) < min ? least + step : least),
    max: mlFrom(unit, mlFrom(unit, most) > max ? most - step : most),
  };
}
