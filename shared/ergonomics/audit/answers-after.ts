import type { Answer, Answers, Question, QuestionId } from './question.ts';
import { QUESTIONS } from './questions.ts';
import { wordedFor } from './worded.ts';

/** New answers; null takes one back. */
export type AnswersChange = Readonly<Partial<Record<QuestionId, Answer | null>>>;

/**
 * The answers once some have changed. What was answered to a question that reads otherwise since (worded.ts)
 * was an answer to something else: it goes, unless it is given anew with the same change.
 */
export function answersAfter(before: Answers, change: AnswersChange): Answers {
  const given = { ...before, ...change };
  const after: Answers = Object.fromEntries(
    Object.entries(given).filter(([, answer]) => answer !== null),
  );
  const gone = QUESTIONS.filter(
    (question) => change[question.id] === undefined && !readsTheSame(question, before, after),
  ).map(({ id }): string => id);
  return Object.fromEntries(Object.entries(after).filter(([id]) => !gone.includes(id)));
}

/** The same in what is asked and what may be answered. How to check it may be said in other words. */
function readsTheSame(question: Question, before: Answers, after: Answers): boolean {
  const one = wordedFor(question, before);
  const other = wordedFor(question, after);
  return (
    one.title === other.title &&
    one.options.every(({ words }, index) => words === other.options[index]?.words)
  );
}
