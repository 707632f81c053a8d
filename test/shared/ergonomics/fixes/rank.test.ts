import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../shared/ergonomics/audit/findings.ts';
import { scoreAudit } from '../../../../shared/ergonomics/audit/score-audit.ts';
import { fixFits } from '../../../../shared/ergonomics/fixes/fits.ts';
import { FIX_STATES } from '../../../../shared/ergonomics/fixes/fix.ts';
import type { Fix, FixState } from '../../../../shared/ergonomics/fixes/fix.ts';
import { FIXES } from '../../../../shared/ergonomics/fixes/fixes.ts';
import { mostUsefulFix, rankFixes } from '../../../../shared/ergonomics/fixes/rank.ts';
import type { FixNote } from '../../../../shared/ergonomics/workplaces/book.ts';
import type { Answers } from '../../../../shared/ergonomics/audit/question.ts';
import { anyFacts, factsWith } from '../answers.ts';

/** A fix with nothing to it but what a test says. */
const fix = (id: string, about: Partial<Fix>): Fix => ({
  ...{ id, title: 'fixes.raiseSeat', how: 'fixes.raiseSeatHow', check: 'fixes.raiseSeatCheck' },
  ...{ solves: [], cost: 'free', effort: 1, recheck: [] },
  ...about,
});
const note = (id: string, state: FixState): FixNote => ({ fix: id, state, at: 0 });
const idsOf = (
  answers: Answers,
  fixes: readonly Fix[],
  notes: readonly FixNote[] = [],
): readonly string[] => rankFixes(factsWith(answers), fixes, notes).map((ranked) => ranked.fix.id);

/** A chair of 6, a screen of 4, inputs of 2. */
const CHAIR_FIRST: Answers = {
  chairHeight: ['dangling'],
  chairFixed: ['height', 'depth'],
  screenHeight: ['high'],
  glare: ['glare'],
  papers: ['flat'],
  wrists: ['bent'],
};

describe('the order of fixes', () => {
  it('begins with what moves the total, then the section that sets it', () => {
    const before = scoreAudit(factsWith(CHAIR_FIRST)).low;
    expect(before.sections).toEqual({ chair: 5, screen: 4, inputs: 2 });
    const fixes = [
      fix('papers', { solves: ['papersFlat'] }),
      fix('screen', { solves: ['screenHigh', 'glare', 'papersFlat'] }),
      fix('feet', { solves: ['feetOffFloor'] }),
    ];
    expect(idsOf(CHAIR_FIRST, fixes)).toEqual(['feet', 'screen', 'papers']);
  });

  it('puts what moves only a part before what moves nothing', () => {
    const answers: Answers = { chairFixed: ['depth'], light: ['dim'] };
    const fixes = [
      fix('lamp', { solves: ['lightDim'] }),
      fix('seat', { solves: ['seatDepthFixed'], cost: 'buy' }),
    ];
    const [first, second] = rankFixes(factsWith(answers), fixes, []);
    expect([first?.fix.id, second?.fix.id]).toEqual(['seat', 'lamp']);
    expect(first?.section).toBeNull();
    expect(first?.total).toEqual({ now: 2, then: 2 });
  });

  it('prefers what costs less, then what is sooner done, among those that move as much', () => {
    const fixes = [
      fix('stand', { solves: ['screenLow'], cost: 'buy' }),
      fix('shelf', { solves: ['screenLow'], cost: 'free', effort: 3 }),
      fix('box', { solves: ['screenLow'], cost: 'small' }),
      fix('books', { solves: ['screenLow'], cost: 'free' }),
    ];
    const answers: Answers = { screenHeight: ['low'] };
    expect(idsOf(answers, fixes)).toEqual(['books', 'shelf', 'box', 'stand']);
  });

  it('puts what costs nothing first where both bring the score to the same number', () => {
    const office: Answers = {
      ...{ phone: ['far'], phoneTrouble: ['neck', 'noHandsFree'], screenHeight: ['high'] },
      ...{ screenTwist: ['aside'], glare: ['glare'], papers: ['flat'], pointer: ['far'] },
      ...{ pointerTrouble: ['elsewhere', 'pinch', 'palmRest'], wrists: ['bent'] },
      ...{ keyboardTrouble: ['sideways', 'overhead'] },
    };
    const ranked = rankFixes(factsWith(office), FIXES, []);
    const [speaker, headset] = ['usePhoneSpeaker', 'headset'].map((id) =>
      ranked.find((one) => one.fix.id === id)!,
    );
    expect(headset!.solves.length).toBeGreaterThan(speaker!.solves.length);
    expect(headset!.total).toEqual({ now: 8, then: 7 });
    expect(speaker!.total).toEqual(headset!.total);
    expect(ranked.indexOf(speaker!)).toBeLessThan(ranked.indexOf(headset!));
  });

  it('puts what is done after what is to do, and what is not possible last', () => {
    const fixes = ['cannot', 'did', 'plan', 'could'].map((id) => fix(id, { solves: ['glare'] }));
    const notes = [note('cannot', 'impossible'), note('did', 'done'), note('plan', 'planned')];
    expect(idsOf({ glare: ['glare'] }, fixes, notes)).toEqual(['plan', 'could', 'did', 'cannot']);
  });

  it('takes a fix back to open when that was the last word on it', () => {
    const notes = [note('blinds', 'open')];
    const ranked = rankFixes(
      factsWith({ glare: ['glare'] }),
      [fix('blinds', { solves: ['glare'] })],
      notes,
    );
    expect(ranked[0]?.state).toBe('open');
  });
});

describe('a ranked fix', () => {
  it('says what the score is without what it takes away', () => {
    const answers: Answers = { chairHeight: ['dangling'], chairFixed: ['height'] };
    const [ranked] = rankFixes(
      factsWith(answers),
      [fix('feet', { solves: ['chairHigh', 'feetOffFloor'] })],
      [],
    );
    const now = scoreAudit(factsWith(answers)).low;
    const then = scoreAudit(factsWith({ ...answers, chairHeight: ['right'] })).low;
    expect(ranked?.solves).toEqual(['feetOffFloor']);
    expect(ranked?.total).toEqual({ now: now.total, then: then.total });
    expect(ranked?.section).toEqual({
      section: 'chair',
      now: now.sections.chair,
      then: then.sections.chair,
    });
  });

  it('names the section that it moves most', () => {
    const answers: Answers = { ...CHAIR_FIRST, deskHeight: ['high'] };
    const [ranked] = rankFixes(
      factsWith(answers),
      [fix('move', { solves: ['deskHigh', 'screenHigh', 'papersFlat', 'glare'] })],
      [],
    );
    expect(ranked?.section?.section).toBe('screen');
  });
});

describe('the fixes of anybody', () => {
  it('fit them, take away something they have, and never raise the score', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const found = findingsOf(facts.answers);
        const now = scoreAudit(facts).low.total;
        for (const { fix: one, solves, total, section } of rankFixes(facts, FIXES, [])) {
          expect(fixFits(one, facts.answers)).toBe(true);
          expect(solves.length).toBeGreaterThan(0);
          expect(solves.every((finding) => found.has(finding))).toBe(true);
          expect(total.now).toBe(now);
          expect(total.then).toBeLessThanOrEqual(now);
          if (section) expect(section.then).toBeLessThan(section.now);
        }
      }),
    );
  });

  it('are all that fit, in an order that does not depend on their own', () => {
    const notes = fc.dictionary(
      fc.constantFrom(...FIXES.map(({ id }) => id)),
      fc.constantFrom(...FIX_STATES),
    );
    fc.assert(
      fc.property(anyFacts, notes, (facts, states) => {
        const said = Object.entries(states).map(([id, state]) => note(id, state));
        const ranked = rankFixes(facts, FIXES, said);
        const found = findingsOf(facts.answers);
        const fitting = FIXES.filter(
          (one) => fixFits(one, facts.answers) && one.solves.some((finding) => found.has(finding)),
        );
        expect(new Set(ranked.map((one) => one.fix))).toEqual(new Set(fitting));
        const worth = ranked.map(
          ({ state, total }) =>
            (state === 'impossible' ? 200 : state === 'done' ? 100 : 0) + total.then,
        );
        expect(worth).toEqual(worth.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('the most useful fix', () => {
  const fixes = [
    fix('feet', { solves: ['feetOffFloor'] }),
    fix('papers', { solves: ['papersFlat'] }),
  ];
  const useful = (...notes: readonly FixNote[]) =>
    mostUsefulFix(rankFixes(factsWith(CHAIR_FIRST), fixes, notes))?.fix.id ?? null;

  it('is the first that nothing was said about', () => {
    expect(useful()).toBe('feet');
    expect(useful(note('feet', 'planned'))).toBe('papers');
    expect(useful(note('feet', 'done'), note('papers', 'impossible'))).toBeNull();
  });

  it('is no second way to what was done and not looked at yet', () => {
    const ways = [...fixes, fix('footrest', { solves: ['feetOffFloor'], cost: 'buy' })];
    const ranked = rankFixes(factsWith(CHAIR_FIRST), ways, [note('feet', 'done')]);
    expect(mostUsefulFix(ranked)?.fix.id).toBe('papers');
  });
});
