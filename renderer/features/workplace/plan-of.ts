import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import { bestPlan } from '../../../shared/ergonomics/fixes/best-plan.ts';
import type { BestPlan } from '../../../shared/ergonomics/fixes/best-plan.ts';
import type { RankedFix } from '../../../shared/ergonomics/fixes/fix.ts';
import type { FixGroup } from './fix-groups.ts';

/**
 * The plan of a result. What is done and not looked at since stays in it, before what is still to be done:
 * a plan that found new tasks for each one done would never end.
 */
export const planOf = (audit: Audit, ranked: readonly RankedFix[]): BestPlan | null =>
  bestPlan(audit, [
    ...ranked.filter(({ state }) => state === 'done'),
    ...ranked.filter(({ state }) => state === 'open' || state === 'planned'),
  ]);

/** The groups that the plan is made of, then the others. */
export const planFirst = (
  groups: readonly FixGroup[],
  plan: BestPlan | null,
): readonly FixGroup[] => [
  ...groups.filter((group) => isIn(plan, group)),
  ...groups.filter((group) => !isIn(plan, group)),
];

/** Of how many groups the plan is made. */
export const countInPlan = (groups: readonly FixGroup[], plan: BestPlan | null): number =>
  groups.filter((group) => isIn(plan, group)).length;

const isIn = (plan: BestPlan | null, { lead, others }: FixGroup): boolean =>
  plan?.fixes.some(({ fix }) => [lead, ...others].some((one) => one.fix.id === fix.id)) ?? false;
