// What lives here: which fixes fit what an audit found, in the order in which they are worth doing.
// What does not: the fixes (fixes.ts), several of them together (best-plan.ts), the score (../audit/score-audit.ts).
// To weigh something else: its place in ORDER.
import type { AuditFacts } from '../audit/audit.ts';
import { findingsOf } from '../audit/findings.ts';
import type { Finding } from '../audit/question.ts';
import { scoreOf } from '../audit/score-audit.ts';
import { ROSA_PARTS, ROSA_SECTIONS } from '../rosa/items.ts';
import type { RosaSection } from '../rosa/items.ts';
import type { RosaResult } from '../rosa/result.ts';
import type { FixNote } from '../workplaces/book.ts';
import { FIX_COSTS } from './fix.ts';
import type { Fix, FixState, RankedFix } from './fix.ts';
import { fixFits } from './fits.ts';

/** A fix with all that its place depends on. Moves are in points, higher is better. */
interface Weighed {
  readonly ranked: RankedFix;
  readonly total: number;
  /** The most that it moves one of the sections that are as high as the total. */
  readonly driver: number;
  readonly section: number;
  readonly part: number;
}

/**
 * What comes after what: what may still be done, what moves a number that people see, what it costs, and only
 * then what it moves behind that number. Higher comes first.
 */
const ORDER: readonly ((weighed: Weighed) => number)[] = [
  ({ ranked }) => -SETTLED[ranked.state],
  ({ total }) => total,
  ({ total, driver }) => (total > 0 ? 0 : driver),
  ({ total, section }) => (total > 0 ? 0 : section),
  ({ part }) => Math.sign(part),
  ({ ranked }) => -FIX_COSTS.indexOf(ranked.fix.cost),
  ({ ranked }) => -ranked.fix.effort,
  ({ driver }) => driver,
  ({ section }) => section,
  ({ part }) => part,
  ({ ranked }) => ranked.solves.length,
];

const SETTLED: Readonly<Record<FixState, number>> = { open: 0, planned: 0, done: 1, impossible: 2 };

/**
 * The fixes that fit somebody and take away anything that was found, the most useful first; those that are done and those that
 * are not possible come last. One that is done and still here is to be checked: its finding is from before it
 * or is still there. The score that counts is the audit's `low`.
 */
export function rankFixes(
  facts: AuditFacts,
  fixes: readonly Fix[],
  notes: readonly FixNote[],
): readonly RankedFix[] {
  const found = findingsOf(facts.answers);
  const now = scoreOf(found, facts.hours);
  const states = new Map(notes.map(({ fix, state }) => [fix, state]));
  return fixes
    .filter((fix) => fixFits(fix, facts.answers))
    .filter(({ solves }) => solves.some((finding) => found.has(finding)))
    .map((fix) => {
      const solves = fix.solves.filter((finding) => found.has(finding));
      const then = scoreOf(without(found, [fix]), facts.hours);
      return weigh(fix, solves, states.get(fix.id) ?? 'open', now, then);
    })
    .sort(inOrder)
    .map(({ ranked }) => ranked);
}

/** What would still be found after these fixes. */
export function without(
  found: ReadonlySet<Finding>,
  fixes: readonly Pick<Fix, 'solves'>[],
): ReadonlySet<Finding> {
  const gone = new Set(fixes.flatMap(({ solves }) => solves));
  return new Set([...found].filter((finding) => !gone.has(finding)));
}

/**
 * Open and planned fixes that take away something for which nothing was done yet. Where something was, a
 * second look comes before another way to the same end.
 */
export function stillToDo(ranked: readonly RankedFix[]): readonly RankedFix[] {
  const done = ranked.filter(({ state }) => state === 'done').flatMap(({ solves }) => solves);
  return ranked.filter(
    ({ state, solves }) =>
      (state === 'open' || state === 'planned') &&
      solves.some((finding) => !done.includes(finding)),
  );
}

/** What a page says at the end of a break: the best fix that nothing was said about yet; null where there is none. */
export const mostUsefulFix = (ranked: readonly RankedFix[]): RankedFix | null =>
  stillToDo(ranked).find(({ state }) => state === 'open') ?? null;

function weigh(
  fix: Fix,
  solves: readonly Finding[],
  state: FixState,
  now: RosaResult,
  then: RosaResult,
): Weighed {
  const moved = (section: RosaSection): number => now.sections[section] - then.sections[section];
  const most = ROSA_SECTIONS.reduce((best, section) =>
    moved(section) > moved(best) ? section : best,
  );
  const section =
    moved(most) > 0 ? { section: most, now: now.sections[most], then: then.sections[most] } : null;
  return {
    ranked: { fix, solves, state, total: { now: now.total, then: then.total }, section },
    total: now.total - then.total,
    driver: Math.max(...now.drivers.map(moved)),
    section: moved(most),
    part: Math.max(...ROSA_PARTS.map((part) => now.parts[part] - then.parts[part])),
  };
}

function inOrder(a: Weighed, b: Weighed): number {
  for (const worth of ORDER) {
    const difference = worth(b) - worth(a);
    if (difference !== 0) return difference;
  }
  return 0;
}
