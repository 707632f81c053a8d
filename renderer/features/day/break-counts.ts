import type { DayTotals } from '../../../shared/insights/day.ts';

/** How many breaks were taken, when asked or by oneself, of all that there were. */
export function breakCounts(outcomes: DayTotals['outcomes']): {
  readonly taken: number;
  readonly all: number;
} {
  const taken = outcomes.taken + outcomes.natural;
  return { taken, all: taken + outcomes.partial + outcomes.skipped + outcomes.missed };
}
