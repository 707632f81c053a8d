import { bestPlan } from '../../../shared/ergonomics/fixes/best-plan.ts';
import type { Fix } from '../../../shared/ergonomics/fixes/fix.ts';
import { FIXES } from '../../../shared/ergonomics/fixes/fixes.ts';
import { mostUsefulFix, rankFixes, stillToDo } from '../../../shared/ergonomics/fixes/rank.ts';
import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';

/**
 * The fix of the chosen workplace that nothing was said about yet and that its result proposes first: of the
 * plan, which buys nothing that could be done for nothing, or else the one that would do most. Null for none.
 */
export function mostUseful({ audits, fixes }: Pick<AuditBook, 'audits' | 'fixes'>): Fix | null {
  const last = audits.at(-1);
  if (!last) return null;
  const ranked = rankFixes(last, FIXES, fixes);
  const planned = bestPlan(last, stillToDo(ranked))?.fixes.find(({ state }) => state === 'open');
  return (planned ?? mostUsefulFix(ranked))?.fix ?? null;
}
