// What lives here: which questions and options are put to somebody, given what they answered before.
// What does not: the questions themselves (questions/), their words for some (worded.ts).
// To make a question conditional: its line in CONDITIONS.
import { hasAnswered as has } from './has-answered.ts';
import type { Answers, Option, Question, QuestionId } from './question.ts';
import { QUESTIONS } from './questions.ts';
import { wordedFor } from './worded.ts';

/** Questions that are put to some only. */
const CONDITIONS: Readonly<Partial<Record<QuestionId, (answers: Answers) => boolean>>> = {
  armrestTrouble: (answers) => !has(answers, 'armrests', 'none'),
  pointerTrouble: (answers) => !has(answers, 'pointer', 'touchpad'),
  phoneTrouble: (answers) => !has(answers, 'phone', 'none'),
};

/** Options that are offered to some only, by question and option. */
const OFFERS: Readonly<
  Partial<Record<QuestionId, Readonly<Record<string, (answers: Answers) => boolean>>>>
> = {
  chairFixed: { armrests: (answers) => !has(answers, 'armrests', 'none') },
  // A head that is tipped back to read is not bent down to read.
  screenHeight: { low: (answers) => !has(answers, 'lenses', 'progressiveTipping') },
};

/** Whether a question is put to somebody with these answers. */
export const isAsked = (question: QuestionId, answers: Answers): boolean =>
  CONDITIONS[question]?.(answers) ?? true;

/** All questions that are, in order and in the words that fit. */
export const askedQuestions = (answers: Answers): readonly Question[] =>
  QUESTIONS.filter(({ id }) => isAsked(id, answers)).map((question) =>
    wordedFor(question, answers),
  );

/** The options that are offered with a question. */
export const offeredOptions = (question: Question, answers: Answers): readonly Option[] =>
  question.options.filter(({ id }) => OFFERS[question.id]?.[id]?.(answers) ?? true);
