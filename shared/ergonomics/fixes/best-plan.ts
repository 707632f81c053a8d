// What lives here: a few fixes that together get a workplace where it can be got.
// What does not: each fix by itself (rank.ts).
import type { AuditFacts } from '../audit/audit.ts';
import { findingsOf } from '../audit/findings.ts';
import { scoreOf } from '../audit/score-audit.ts';
import { ACTION_LEVEL } from '../rosa/result.ts';
import { FIX_COSTS } from './fix.ts';
import type { RankedFix } from './fix.ts';
import { without } from './rank.ts';

/** Fixes to do together. */
export interface BestPlan {
  /** The most useful first. */
  readonly fixes: readonly RankedFix[];
  /** The total now, and when all of them are done. */
  readonly total: { readonly now: number; readonly then: number };
  /** They bring it under the action level, where it is not now. */
  readonly underAction: boolean;
}

/**
 * Of the fixes that it may hold, those that bring the total under the action level, or where that cannot be,
 * or it is there already, as low as it can be; null where nothing moves it. `possible` are ranked fixes of
 * `facts`, in the order in which the plan is to tell them.
 *
 * The plan begins with all and drops one after another while the goal is met, the dearest first and of those
 * that cost alike the least useful. So nothing is bought that could be done for nothing, and none that is left
 * could be spared, though another choice might now and then need fewer. One scoring for each fix.
 */
export function bestPlan(facts: AuditFacts, possible: readonly RankedFix[]): BestPlan | null {
  const found = findingsOf(facts.answers);
  const totalAfter = (plan: readonly RankedFix[]): number =>
    scoreOf(
      without(
        found,
        plan.map(({ fix }) => fix),
      ),
      facts.hours,
    ).total;
  const now = totalAfter([]);
  const least = totalAfter(possible);
  if (least >= now) return null;
  const goal = now >= ACTION_LEVEL ? Math.max(least, ACTION_LEVEL - 1) : least;
  let fixes = possible;
  for (const fix of dearestFirst(possible)) {
    const fewer = fixes.filter((other) => other !== fix);
    if (totalAfter(fewer) <= goal) fixes = fewer;
  }
  const then = totalAfter(fixes);
  return { fixes, total: { now, then }, underAction: now >= ACTION_LEVEL && then < ACTION_LEVEL };
}

const dearestFirst = (ranked: readonly RankedFix[]): readonly RankedFix[] =>
  ranked.toReversed().sort((a, b) => FIX_COSTS.indexOf(b.fix.cost) - FIX_COSTS.indexOf(a.fix.cost));
