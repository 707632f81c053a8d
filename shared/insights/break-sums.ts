import type { DaySummary } from './day.ts';

/** Breaks of several days: how many came up, what became of them, and how many were not prompted at all. */
export interface BreakSums {
  /** Announced or begun: taken, taken in part, skipped or missed. */
  readonly cameUp: number;
  /** Of those that came up. */
  readonly taken: number;
  readonly partly: number;
  /** Times away that counted as a break before one was due. */
  readonly own: number;
}

/** Adds the breaks of days up. */
export function breakSums(days: readonly DaySummary[]): BreakSums {
  return days.reduce<BreakSums>(
    (sums, { totals: { outcomes } }) => ({
      cameUp: sums.cameUp + outcomes.taken + outcomes.partial + outcomes.skipped + outcomes.missed,
      taken: sums.taken + outcomes.taken,
      partly: sums.partly + outcomes.partial,
      own: sums.own + outcomes.natural,
    }),
    { cameUp: 0, taken: 0, partly: 0, own: 0 },
  );
}
