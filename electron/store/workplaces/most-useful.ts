import type { Fix } from '../../../shared/ergonomics/fixes/fix.ts';
import { FIXES } from '../../../shared/ergonomics/fixes/fixes.ts';
import { mostUsefulFix, rankFixes } from '../../../shared/ergonomics/fixes/rank.ts';
import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';

/** The fix of the chosen workplace that would do most and that nothing was said about yet, or null. */
export function mostUseful({ audits, fixes }: Pick<AuditBook, 'audits' | 'fixes'>): Fix | null {
  const last = audits.at(-1);
  return last ? (mostUsefulFix(rankFixes(last, FIXES, fixes))?.fix ?? null) : null;
}
