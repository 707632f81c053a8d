import type { RankedFix } from '../../../shared/ergonomics/fixes/fix.ts';

/** Several ways to the same end: one to show, and the others. */
export interface FixGroup {
  readonly lead: RankedFix;
  readonly others: readonly RankedFix[];
}

/**
 * Fixes that take away exactly the same, in one group each, in the order in which the first of a group came.
 * The one somebody has chosen leads it, else the first that is still open.
 */
export function groupFixes(ranked: readonly RankedFix[]): readonly FixGroup[] {
  const groups = Map.groupBy(ranked, ({ solves }) => [...solves].sort().join());
  return [...groups.values()].flatMap((fixes) => {
    const lead =
      fixes.find(({ state }) => state === 'planned' || state === 'done') ??
      fixes.find(({ state }) => state === 'open') ??
      fixes[0];
    return lead ? [{ lead, others: fixes.filter((fix) => fix !== lead) }] : [];
  });
}
