import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupFixes } from '../../../../renderer/features/workplace/fix-groups.ts';
import { FIXES } from '../../../../shared/ergonomics/fixes/fixes.ts';
import { FIX_STATES } from '../../../../shared/ergonomics/fixes/fix.ts';
import type { RankedFix } from '../../../../shared/ergonomics/fixes/fix.ts';

const ranked = fc
  .tuple(
    fc.shuffledSubarray([...FIXES]),
    fc.array(fc.constantFrom(...FIX_STATES), { minLength: FIXES.length }),
  )
  .map(([fixes, states]): readonly RankedFix[] =>
    fixes.map((fix, index) => ({
      fix,
      solves: fix.solves,
      state: states[index] ?? 'open',
      total: { now: 5, then: 5 },
      section: null,
    })),
  );

describe('groupFixes', () => {
  it('shows every fix once', () => {
    fc.assert(
      fc.property(ranked, (fixes) => {
        const all = groupFixes(fixes).flatMap(({ lead, others }) => [lead, ...others]);
        expect(all).toHaveLength(fixes.length);
        expect(new Set(all)).toEqual(new Set(fixes));
      }),
    );
  });

  it('has only ways to the same end in a group, and one group for each end', () => {
    const endOf = ({ solves }: RankedFix): string => [...solves].sort().join();
    fc.assert(
      fc.property(ranked, (fixes) => {
        const groups = groupFixes(fixes);
        for (const { lead, others } of groups)
          expect(others.map(endOf)).toEqual(others.map(() => endOf(lead)));
        const ends = groups.map(({ lead }) => endOf(lead));
        expect(new Set(ends).size).toBe(ends.length);
      }),
    );
  });

  it('never hides a fix that somebody chose behind one that is open or not possible', () => {
    const isChosen = ({ state }: RankedFix): boolean => state === 'planned' || state === 'done';
    fc.assert(
      fc.property(ranked, (fixes) => {
        for (const { lead, others } of groupFixes(fixes))
          if (others.some(isChosen)) expect(isChosen(lead)).toBe(true);
      }),
    );
  });
});
