import { describe, expect, it } from 'vitest';
import { planOf } from '../../../../renderer/features/workplace/plan-of.ts';
import { FIXES } from '../../../../shared/ergonomics/fixes/fixes.ts';
import type { FixState } from '../../../../shared/ergonomics/fixes/fix.ts';
import { rankFixes } from '../../../../shared/ergonomics/fixes/rank.ts';
import { FINE, sampleAudit } from '../../fakes/sample-audit.ts';
import { NOW } from '../../fakes/samples.ts';

const audit = sampleAudit({
  answers: {
    ...FINE,
    chairHeight: ['dangling'],
    legRoom: ['tight'],
    backSupport: ['noCurve'],
    armrests: ['high'],
    armrestTrouble: ['hard'],
    screenHeight: ['high'],
    pointer: ['far'],
    wrists: ['bent'],
  },
});
const planWith = (said: Readonly<Record<string, FixState>>) => {
  const notes = Object.entries(said).map(([fix, state]) => ({ fix, state, at: NOW }));
  return planOf(audit, rankFixes(audit, FIXES, notes));
};
const idsOf = (plan: ReturnType<typeof planWith>) => plan?.fixes.map(({ fix }) => fix.id) ?? [];

describe('planOf', () => {
  const ids = idsOf(planWith({}));

  it('has more than one thing to do in this sample', () => {
    expect(ids.length).toBeGreaterThan(1);
  });

  it.each(ids)('stays the same plan when %s of it is done', (id) => {
    const plan = planWith({ [id]: 'done' });
    expect(new Set(idsOf(plan))).toEqual(new Set(ids));
    expect(plan?.fixes.find(({ fix }) => fix.id === id)?.state).toBe('done');
  });

  it('does without what is not possible', () => {
    const [first = ''] = ids;
    expect(idsOf(planWith({ [first]: 'impossible' }))).not.toContain(first);
  });
});
