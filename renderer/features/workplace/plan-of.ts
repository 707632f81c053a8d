import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import { bestPlan } from '../../../shared/ergonomics/fixes/best-plan.ts';
import type { BestPlan } from '../../../shared/ergonomics/fixes/best-plan.ts';
import type { RankedFix } from '../../../shared/ergonomics/fixes/fix.ts';
import type { FixGroup } from './fix-groups.ts';

/**
 * The plan of a result. What is done and not looked at since stays in it, before what is still to be done:
 * a plan that found new tasks for each one done would never end.
 */
export function planOf(audit: Audit, ranked: readonly RankedFix[]): BestPlan | null {
  const isDone = ({ state }: RankedFix): boolean => state === 'done';
  const counted = [...ranked.filter(isDone), ...ranked.filter((fix) => !isDone(fix))].map((fix) =>
    isDone(fix) ? { ...fix, state: 'planned' as const } : fix,
  );
  const plan = bestPlan(audit, counted);
  const asItIs = ({ fix }: RankedFix): readonly RankedFix[] =>
    ranked.filter((one) => one.fix.id === fix.id);
  return plan && { ...plan, fixes: plan.fixes.flatMap(asItIs) };
}

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
