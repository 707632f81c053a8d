import type { DayTotals } from './day.ts';

/** Breaks of one day or several: how many came up, how many of those were taken, and how many nobody had to ask for. */
export interface BreakSums {
  /** Announced or begun: taken, taken in part, skipped or missed. */
  readonly cameUp: number;
  /** Of those that came up. */
  readonly taken: number;
  readonly partly: number;
  /** Times away that counted as a break before one was due. */
  readonly own: number;
}

/** Adds the breaks of days up: the one way in which Sitwell counts breaks. */
export function breakSums(days: readonly Pick<DayTotals, 'outcomes'>[]): BreakSums {
  return days.reduce<BreakSums>(
    (sums, { outcomes }) => ({
      cameUp: sums.cameUp + outcomes.taken + outcomes.partial + outcomes.skipped + outcomes.missed,
      taken: sums.taken + outcomes.taken,
      partly: sums.partly + outcomes.partial,
      own: sums.own + outcomes.natural,
    }),
    { cameUp: 0, taken: 0, partly: 0, own: 0 },
  );
}
