import type { DayTotals } from '../../../shared/insights/day.ts';

/** How many breaks were rested, wholly or in part, of all that came up. */
export function breakCounts(outcomes: DayTotals['outcomes']): {
  readonly taken: number;
  readonly all: number;
} {
  const taken = outcomes.taken + outcomes.partial + outcomes.natural;
  return { taken, all: taken + outcomes.skipped + outcomes.missed };
}
