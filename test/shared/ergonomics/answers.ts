// What lives here: answers that somebody might give, for tests of the audit's arithmetic.
// What does not: audits for tests of pages (test/renderer/fakes/sample-audit.ts).
import fc from 'fast-check';
import { askedQuestions } from '../../../shared/ergonomics/audit/asked.ts';
import type { AuditFacts, Hours } from '../../../shared/ergonomics/audit/audit.ts';
import { chosenOptions } from '../../../shared/ergonomics/audit/findings.ts';
import { UNKNOWN } from '../../../shared/ergonomics/audit/question.ts';
import type { Answer, Answers, Question } from '../../../shared/ergonomics/audit/question.ts';
import { QUESTIONS } from '../../../shared/ergonomics/audit/questions.ts';
import { EXPOSURES, ROSA_SUBJECTS } from '../../../shared/ergonomics/rosa/exposure.ts';
import type { Exposures } from '../../../shared/ergonomics/rosa/exposure.ts';

/** Answers only to what is asked after them, and with what is offered after them. */
export const sensible = (answers: Answers): Answers =>
  Object.fromEntries(
    askedQuestions(answers).flatMap((question): [string, Answer][] => {
      const answer = answers[question.id];
      if (answer === undefined) return [];
      if (answer === UNKNOWN) return [[question.id, answer]];
      const chosen = chosenOptions(question, answers).map(({ id }) => id);
      return question.kind === 'one' && chosen.length === 0 ? [] : [[question.id, chosen]];
    }),
  );

/** Any real answer to a question. */
export const anAnswer = ({ kind, options }: Question): fc.Arbitrary<readonly string[]> => {
  const ids = options.map(({ id }) => id);
  return kind === 'one' ? fc.constantFrom(...ids.map((id) => [id])) : fc.subarray(ids);
};

const allOf = (answerTo: (question: Question) => fc.Arbitrary<Answer>) =>
  fc.record(Object.fromEntries(QUESTIONS.map((question) => [question.id, answerTo(question)])));

/** Somebody who knows everything. */
export const knownAnswers: fc.Arbitrary<Answers> = allOf(anAnswer).map(sensible);

/** Somebody who does not know some of it, and has not come to some of it. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    allOf((question) =>
      fc.oneof({ weight: 4, arbitrary: anAnswer(question) }, fc.constant(UNKNOWN)),
    ),
    fc.subarray(QUESTIONS.map(({ id }) => id as string)),
  )
  .map(([answers, left]) =>
    sensible(Object.fromEntries(Object.entries(answers).filter(([id]) => !left.includes(id)))),
  );

const hours = (times: readonly string[]) =>
  fc.record(
    Object.fromEntries(ROSA_SUBJECTS.map((subject) => [subject, fc.constantFrom(...times)])),
  );

export const knownHours = hours(EXPOSURES) as fc.Arbitrary<Exposures>;
export const anyHours = hours([...EXPOSURES, UNKNOWN]) as fc.Arbitrary<Hours>;

export const anyFacts: fc.Arbitrary<AuditFacts> = fc
  .tuple(anyAnswers, anyHours)
  .map(([answers, times]) => ({ answers, hours: times, photo: null }));

/** Everything is well, and there is a telephone and a mouse. */
export const FAULTLESS: Answers = Object.fromEntries(
  QUESTIONS.map(({ id, kind, options }) => [id, kind === 'one' ? [options[0]!.id] : []]),
);

/** Medium times for everything. */
export const MEDIUM: Hours = Object.fromEntries(
  ROSA_SUBJECTS.map((subject) => [subject, 'medium']),
);

/** Facts that are faultless but for some answers. */
export const factsWith = (answers: Answers = {}, times: Hours = MEDIUM): AuditFacts => ({
  answers: { ...FAULTLESS, ...answers },
  hours: times,
  photo: null,
});
