import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedQuestions, offeredOptions } from '../../../../shared/ergonomics/audit/asked.ts';
import type { AuditScore, Hours } from '../../../../shared/ergonomics/audit/audit.ts';
import { isRosaItem } from '../../../../shared/ergonomics/audit/findings.ts';
import { UNKNOWN } from '../../../../shared/ergonomics/audit/question.ts';
import type { Answers, Question } from '../../../../shared/ergonomics/audit/question.ts';
import { questionById, QUESTIONS } from '../../../../shared/ergonomics/audit/questions.ts';
import { scoreAudit } from '../../../../shared/ergonomics/audit/score-audit.ts';
import { EXPOSURES, ROSA_SUBJECTS } from '../../../../shared/ergonomics/rosa/exposure.ts';
import type { RosaSubject } from '../../../../shared/ergonomics/rosa/exposure.ts';
import { ROSA_ITEMS, ROSA_SECTIONS } from '../../../../shared/ergonomics/rosa/items.ts';
import type { RosaResult } from '../../../../shared/ergonomics/rosa/result.ts';
import {
  anAnswer,
  anyFacts,
  factsWith,
  knownAnswers,
  knownHours,
  MEDIUM,
  sensible,
} from '../answers.ts';

/** What is asked and offered, as text: answers that change it cannot be compared. */
const askedAfter = (answers: Answers): string =>
  JSON.stringify(
    askedQuestions(answers).map((question) =>
      offeredOptions(question, answers).map(({ id }) => [question.id, id]),
    ),
  );

/** Points of a question's answer: the worst base and the add-ons, those of several parts added up. */
function pointsOf({ options }: Question, answer: readonly string[]): number {
  return options
    .filter(({ id }) => answer.includes(id))
    .flatMap(({ finds }) => finds.filter(isRosaItem))
    .reduce((sum, item) => sum + ROSA_ITEMS[item].points, 0);
}

const isAtLeast = (worse: RosaResult, better: RosaResult): boolean =>
  ROSA_SECTIONS.every((section) => worse.sections[section] >= better.sections[section]);

/** A question and two answers to it, the second not better than the first. */
const worsening = fc
  .constantFrom(...QUESTIONS)
  .chain((question) =>
    fc
      .tuple(fc.constant(question), anAnswer(question), anAnswer(question))
      .map(([, one, other]) =>
        question.kind === 'several'
          ? { question, better: one, worse: [...new Set([...one, ...other])] }
          : pointsOf(question, one) <= pointsOf(question, other)
            ? { question, better: one, worse: other }
            : { question, better: other, worse: one },
      ),
  );

describe('the score of an audit', () => {
  it('is the published example where its answers are given', () => {
    const facts = factsWith(
      {
        chairHeight: ['high'],
        armrests: ['low'],
        backSupport: ['noCurve'],
        chairFixed: ['height', 'armrests', 'back'],
        papers: ['flat'],
        pointer: ['far'],
        pointerTrouble: ['palmRest'],
      },
      { chair: 'long', monitor: 'long', telephone: 'medium', mouse: 'long', keyboard: 'medium' },
    );
    const { low, high } = scoreAudit(facts);
    expect(low.sections).toEqual({ chair: 6, screen: 2, inputs: 4 });
    expect(high).toEqual(low);
  });

  it('is a 1 to a 10 where nothing is known', () => {
    const { low, high } = scoreAudit({ answers: {}, hours: {}, photo: null });
    expect([low.total, high.total]).toEqual([1, 10]);
    expect(low.sections).toEqual({ chair: 1, screen: 1, inputs: 1 });
    expect(high.sections).toEqual({ chair: 10, screen: 9, inputs: 9 });
  });

  it('takes an unknown time as short at best and as long at worst', () => {
    const { low, high } = scoreAudit(factsWith({}, { ...MEDIUM, chair: UNKNOWN }));
    expect([low.sections.chair, high.sections.chair]).toEqual([1, 3]);
  });

  it('is not moved by concerns', () => {
    const concerns: Answers = { light: ['dim'], eyeTest: ['old'], surroundings: ['noise'] };
    expect(scoreAudit(factsWith(concerns))).toEqual(scoreAudit(factsWith()));
  });

  it('leaves the telephone out where there is none, whatever its time', () => {
    for (const telephone of [...EXPOSURES, UNKNOWN] as const) {
      const facts = factsWith({ phone: ['none'] }, { ...MEDIUM, telephone });
      const { low, high } = scoreAudit(facts);
      expect([low.parts.telephone, high.parts.telephone]).toEqual([0, 0]);
    }
  });

  it('is never higher at least than at most', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { low, high } = scoreAudit(facts);
        expect(isAtLeast(high, low)).toBe(true);
        expect(low.total).toBeGreaterThanOrEqual(1);
        expect(high.total).toBeLessThanOrEqual(10);
      }),
    );
  });

  it('never falls for a worse answer', () => {
    fc.assert(
      fc.property(anyFacts, worsening, (facts, { question, better, worse }) => {
        const given = (answer: readonly string[]) => ({ ...facts.answers, [question.id]: answer });
        fc.pre(askedAfter(given(better)) === askedAfter(given(worse)));
        const [before, after] = [better, worse].map((answer) =>
          scoreAudit({ ...facts, answers: given(answer) }),
        ) as [AuditScore, AuditScore];
        expect(isAtLeast(after.low, before.low)).toBe(true);
        expect(isAtLeast(after.high, before.high)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never falls for longer use', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...ROSA_SUBJECTS), (facts, subject) => {
        const scores = EXPOSURES.map((time) =>
          scoreAudit({ ...facts, hours: { ...facts.hours, [subject]: time } }),
        );
        for (const [index, { low, high }] of scores.slice(1).entries()) {
          expect(isAtLeast(low, scores[index]!.low)).toBe(true);
          expect(isAtLeast(high, scores[index]!.high)).toBe(true);
        }
      }),
    );
  });

  it('lies between the two once everything is known', () => {
    fc.assert(
      fc.property(
        knownAnswers,
        knownHours,
        fc.subarray(QUESTIONS.map(({ id }) => id)),
        fc.subarray([...ROSA_SUBJECTS]),
        (answers, hours, hidden, untimed) => {
          const some = sensible({
            ...answers,
            ...Object.fromEntries(hidden.map((id) => [id, UNKNOWN] as const)),
          });
          // Who does not know whether there is a telephone does not know for how long either.
          const unknown: readonly RosaSubject[] = hidden.includes('phone')
            ? [...untimed, 'telephone']
            : untimed;
          const times: Hours = {
            ...hours,
            ...Object.fromEntries(unknown.map((subject) => [subject, UNKNOWN] as const)),
          };
          const truth = scoreAudit({ answers, hours, photo: null }).low;
          const { low, high } = scoreAudit({ answers: some, hours: times, photo: null });
          expect(isAtLeast(truth, low)).toBe(true);
          expect(isAtLeast(high, truth)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is known where everything that has points is', () => {
    const unscored = QUESTIONS.filter(
      ({ options }) => !options.some(({ finds }) => finds.some(isRosaItem)),
    );
    const answers = Object.fromEntries(unscored.map(({ id }) => [id, UNKNOWN]));
    const { low, high } = scoreAudit(factsWith(answers));
    expect(unscored).toContain(questionById('light'));
    expect(high).toEqual(low);
  });
});
