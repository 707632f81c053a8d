import { describe, expect, it } from 'vitest';
import { distinctFixes } from '../../../../shared/ergonomics/fixes/distinct-fixes.ts';
import { FIXES } from '../../../../shared/ergonomics/fixes/fixes.ts';
import { rankFixes } from '../../../../shared/ergonomics/fixes/rank.ts';
import type { Answers } from '../../../../shared/ergonomics/audit/question.ts';
import type { FixNote } from '../../../../shared/ergonomics/workplaces/book.ts';

const ranked = (answers: Answers, notes: readonly FixNote[] = []) =>
  rankFixes({ answers, hours: {}, photo: null }, FIXES, notes);
const ids = (answers: Answers, notes?: readonly FixNote[]): readonly string[] =>
  distinctFixes(ranked(answers, notes)).map(({ fix }) => fix.id);

const noCurve: Answers = { backSupport: ['noCurve'] };

describe('a short list of fixes', () => {
  it('has one way for each thing, the cheapest', () => {
    expect(ids(noCurve)).toEqual(['lumbarTowel']);
  });

  it('has the next way where the first is not possible', () => {
    expect(ids(noCurve, [{ fix: 'lumbarTowel', state: 'impossible', at: 1 }])).toEqual([
      'moveBackrest',
      'lumbarTowel',
    ]);
  });

  it('keeps what somebody means to do, and what is done', () => {
    for (const state of ['planned', 'done'] as const)
      expect(ids(noCurve, [{ fix: 'lumbarCushion', state, at: 1 }])).toContain('lumbarCushion');
  });

  it('keeps a free way beside a bought one that does more', () => {
    const high: Answers = {
      deskHeight: ['high'],
      elbows: ['high'],
      keyboardTrouble: ['fixed'],
      chairHeight: ['dangling'],
    };
    expect(ids(high)).toEqual(expect.arrayContaining(['sitHigher', 'adjustableDesk', 'footBooks']));
    expect(ids(high)).not.toContain('lowerDesk');
  });

  it('still takes away all that the long one does', () => {
    const much: Answers = {
      device: ['laptop'],
      backSupport: ['none'],
      armrests: ['low'],
      armrestTrouble: ['hard', 'wide'],
      screenHeight: ['low'],
      phone: ['far'],
      phoneTrouble: ['neck', 'noHandsFree'],
    };
    const solved = (list: ReturnType<typeof ranked>) =>
      new Set(list.flatMap(({ solves }) => solves));
    expect(solved(distinctFixes(ranked(much)))).toEqual(solved(ranked(much)));
  });
});
