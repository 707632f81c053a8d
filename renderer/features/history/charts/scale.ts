// What lives here: how far up an axis goes and where its lines are. Every axis begins at 0.
// What does not: where things are drawn on it (paths.ts), writing numbers (use-say.ts).
// To add a unit: its steps.
import { mlFrom } from '../../../../shared/hydration/units.ts';
import type { DrinkUnit } from '../../../../shared/hydration/units.ts';
import type { MetricUnit } from '../../../../shared/insights/metric.ts';
import { HOUR, MINUTE } from '../../../../shared/time/moment.ts';

/** An axis from 0 to `top`, with lines at `ticks`, 0 and `top` among them. */
export interface Scale {
  readonly top: number;
  readonly ticks: readonly number[];
}

interface ScaleOptions {
  /** At most so many lines above 0. */
  readonly most: number;
  /** What amounts of drink are shown in. */
  readonly drinkUnit: DrinkUnit;
}

/** Distances of lines that are easy to read, per unit; `level` has an end of its own. */
const STEPS: Readonly<Record<Exclude<MetricUnit, 'level' | 'ml'>, readonly number[]>> = {
  ms: [5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 4 * HOUR, 6 * HOUR],
  count: [1, 2, 5, 10, 20, 50, 100],
  share: [0.25, 0.5, 1],
};
const ML_STEPS: Readonly<Record<DrinkUnit, readonly number[]>> = {
  ml: [100, 250, 500, 1_000, 2_000],
  usOunces: [4, 8, 16, 32, 64],
  imperialOunces: [4, 8, 16, 32, 64],
};
/** Check-ins and set-up scores both end at 10. */
const LEVEL: Scale = { top: 10, ticks: [0, 5, 10] };

/** The axis for numbers up to `greatest` of a unit. */
export function scaleOf(
  unit: MetricUnit,
  greatest: number,
  { most, drinkUnit }: ScaleOptions,
): Scale {
  if (unit === 'level') return LEVEL;
  const steps =
    unit === 'ml' ? ML_STEPS[drinkUnit].map((amount) => mlFrom(drinkUnit, amount)) : STEPS[unit];
  const step = steps.find((one) => greatest <= one * most) ?? Math.ceil(greatest / most);
  const count = Math.max(1, Math.ceil(greatest / step));
  const ticks = Array.from({ length: count + 1 }, (_, index) => index * step);
  return { top: count * step, ticks };
}
