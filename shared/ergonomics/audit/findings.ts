// What lives here: what answers find, and what was not answered.
// What does not: which questions are asked (asked.ts), what findings come to (score-audit.ts).
import { ROSA_ITEMS } from '../rosa/items.ts';
import type { RosaItem } from '../rosa/items.ts';
import { ROSA_SUBJECTS } from '../rosa/exposure.ts';
import type { RosaSubject } from '../rosa/exposure.ts';
import { askedQuestions, offeredOptions } from './asked.ts';
import type { AuditFacts } from './audit.ts';
import { UNKNOWN } from './question.ts';
import type { Answer, Answers, Finding, Option, Question } from './question.ts';
import { hasAnswered } from './has-answered.ts';

/** Whether a finding is of the published score; otherwise it is a concern. */
export const isRosaItem = (finding: Finding): finding is RosaItem =>
  Object.hasOwn(ROSA_ITEMS, finding);

/**
 * All that the answers find, in the order of asking. Passes over what is not asked or offered after the other
 * answers, and over options that no question has (any more).
 */
export const findingsOf = (answers: Answers): ReadonlySet<Finding> =>
  findingsIn(askedQuestions(answers), answers);

/** What the answers to some of the questions that are asked find. */
export const findingsIn = (asked: readonly Question[], answers: Answers): ReadonlySet<Finding> =>
  new Set(
    asked.flatMap((question) => chosenOptions(question, answers).flatMap(({ finds }) => finds)),
  );

/** What speaks against a workplace: everything found but that there is no telephone. */
export const troublesOf = (answers: Answers): readonly Finding[] =>
  [...findingsOf(answers)].filter((finding) => finding !== 'phoneUnused');

/** The chosen options of a question that are offered; none where it is unknown. */
export function chosenOptions(question: Question, answers: Answers): readonly Option[] {
  const answer = answers[question.id];
  if (answer === undefined || answer === UNKNOWN) return [];
  return offeredOptions(question, answers).filter(({ id }) => answer.includes(id));
}

/** Questions that are asked, and were answered with "I don't know" or not at all; in the order of asking. */
export const unknownQuestions = ({ answers }: Pick<AuditFacts, 'answers'>): readonly Question[] =>
  askedQuestions(answers).filter((question) => !isKnown(question, answers));

/** A question of one option is not answered by none, nor by one that is not there any more. */
const isKnown = (question: Question, answers: Answers): boolean =>
  isGiven(answers[question.id]) &&
  (question.kind === 'several' || chosenOptions(question, answers).length > 0);

const isGiven = (answer: Answer | undefined): boolean => answer !== undefined && answer !== UNKNOWN;

/** What is used at this workplace, and so has a time: everything but a telephone that is not there. */
export const timedSubjects = (answers: Answers): readonly RosaSubject[] =>
  ROSA_SUBJECTS.filter(
    (subject) => subject !== 'telephone' || !hasAnswered(answers, 'phone', 'none'),
  );

/** What is used and nobody knows how long; in the sheet's order. */
export const unknownHours = ({ answers, hours }: AuditFacts): readonly RosaSubject[] =>
  timedSubjects(answers).filter((subject) => (hours[subject] ?? UNKNOWN) === UNKNOWN);
