import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditFacts } from '../../../../shared/ergonomics/audit/audit.ts';
import { findingsOf } from '../../../../shared/ergonomics/audit/findings.ts';
import type { Answers } from '../../../../shared/ergonomics/audit/question.ts';
import { scoreOf } from '../../../../shared/ergonomics/audit/score-audit.ts';
import { bestPlan } from '../../../../shared/ergonomics/fixes/best-plan.ts';
import type { RankedFix } from '../../../../shared/ergonomics/fixes/fix.ts';
import { FIXES } from '../../../../shared/ergonomics/fixes/fixes.ts';
import { rankFixes, stillToDo, without } from '../../../../shared/ergonomics/fixes/rank.ts';
import { ACTION_LEVEL } from '../../../../shared/ergonomics/rosa/result.ts';
import type { FixNote } from '../../../../shared/ergonomics/workplaces/book.ts';
import { anyFacts, factsWith } from '../answers.ts';

const plan = (facts: AuditFacts, notes: readonly FixNote[] = []) =>
  bestPlan(facts, stillToDo(rankFixes(facts, FIXES, notes)));
const totalWithout = (facts: AuditFacts, ranked: readonly RankedFix[]): number => {
  const fixes = ranked.map(({ fix }) => fix);
  return scoreOf(without(findingsOf(facts.answers), fixes), facts.hours).total;
};

/** Chair and screen both at 5: no single fix moves the total. */
const TWO_DRIVERS: Answers = {
  chairHeight: ['dangling'],
  chairFixed: ['height', 'depth'],
  screenHeight: ['high'],
  screenTwist: ['aside'],
  glare: ['glare'],
  papers: ['flat'],
};

describe('the best plan', () => {
  it('is none where nothing was found', () => {
    expect(plan(factsWith())).toBeNull();
  });

  it('is none where nothing that can be done moves the total', () => {
    expect(plan(factsWith({ surroundings: ['noise'], light: ['dim'] }))).toBeNull();
  });

  it('takes a fix of each section where both set the total', () => {
    const facts = factsWith(TWO_DRIVERS);
    const ranked = rankFixes(facts, FIXES, []);
    expect(ranked.every(({ total }) => total.then === total.now)).toBe(true);
    const best = bestPlan(facts, ranked);
    expect(best?.total.now).toBeGreaterThanOrEqual(ACTION_LEVEL);
    expect(best?.underAction).toBe(true);
    expect(best?.fixes).toHaveLength(2);
  });

  it('leaves out what is done and what is not possible', () => {
    const facts = factsWith(TWO_DRIVERS);
    const said = FIXES.map(({ id }) => ({ fix: id, state: 'impossible', at: 0 }) as const);
    expect(plan(facts, said)).toBeNull();
    const one = plan(facts)?.fixes[0]?.fix.id ?? '';
    const other = plan(facts, [{ fix: one, state: 'done', at: 0 }]);
    expect(other?.fixes.map(({ fix }) => fix.id)).not.toContain(one);
  });

  it('leaves out a second way to what was done and not looked at yet', () => {
    const low = factsWith({ chairHeight: ['low'], chairFixed: ['depth', 'back'] });
    const [lead] = plan(low)?.fixes ?? [];
    const done = { fix: lead?.fix.id ?? '', state: 'done', at: 0 } as const;
    const planned = (plan(low, [done])?.fixes ?? []).flatMap(({ solves }) => solves);
    expect(lead?.solves).not.toEqual([]);
    for (const finding of lead?.solves ?? []) expect(planned).not.toContain(finding);
  });

  it('buys nothing where as much can be done for nothing', () => {
    const kitchenTable = factsWith({
      ...{ deskHeight: ['high'], elbows: ['high'], chairFixed: ['height'], armrests: ['none'] },
      ...{ backSupport: ['none'], seatDepth: ['long'] },
    });
    const { fixes, total } = plan(kitchenTable)!;
    const free = rankFixes(kitchenTable, FIXES, []).filter(({ fix }) => fix.cost === 'free');
    expect(totalWithout(kitchenTable, free)).toBeLessThan(ACTION_LEVEL);
    expect(fixes.map(({ fix }) => fix.cost)).toEqual(fixes.map(() => 'free'));
    expect(total.then).toBeLessThan(ACTION_LEVEL);
  });

  it('gets as far as all fixes together, or under the action level, and spares none', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const ranked = rankFixes(facts, FIXES, []);
        const least = totalWithout(facts, ranked);
        const best = bestPlan(facts, ranked);
        if (!best) {
          expect(least).toBe(totalWithout(facts, []));
          return;
        }
        const { fixes, total } = best;
        expect(total).toEqual({ now: totalWithout(facts, []), then: totalWithout(facts, fixes) });
        if (total.now >= ACTION_LEVEL && least < ACTION_LEVEL) expect(best.underAction).toBe(true);
        else expect(total.then).toBe(least);
        for (const spared of fixes)
          expect(
            totalWithout(
              facts,
              fixes.filter((fix) => fix !== spared),
            ),
          ).toBeGreaterThan(Math.max(least, best.underAction ? ACTION_LEVEL - 1 : 0));
      }),
    );
  });
});
