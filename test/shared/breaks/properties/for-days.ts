// What lives here: how many random days are lived through, and from which seed.
// What does not: what must be true of them.
// To look longer: SITWELL_DAYS=20 multiplies the days, SITWELL_SEED=123 makes them others,
// SITWELL_SHRINK=60 looks for the simplest day that fails, for so many seconds.
import fc from 'fast-check';
import type { Day } from './day.ts';
import { days } from './random-days.ts';
import type { Recipe } from './random-days.ts';

const MORE = Number(process.env['SITWELL_DAYS'] ?? 1);
const SEED = Number(process.env['SITWELL_SEED'] ?? 20_261_123);
const SHRINK = Number(process.env['SITWELL_SHRINK'] ?? 0);

/** Time for one claim, ms: a machine that does much else besides is slow, not wrong. */
export const TIMEOUT = 120_000 * Math.max(1, MORE);

/** Tries a claim on so many random days. */
export function forDays(recipe: Recipe, count: number, claim: (day: Day) => void): void {
  fc.assert(fc.property(days(recipe), claim), {
    numRuns: Math.ceil(count * MORE),
    seed: SEED,
    ...(SHRINK > 0 ? { interruptAfterTimeLimit: SHRINK * 1_000 } : { endOnFailure: true }),
  });
}
