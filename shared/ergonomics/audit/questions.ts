// What lives here: all questions as one list in the order of asking, and finding one by its id.
// What does not: the questions (questions/), which of them are asked of whom (asked.ts).
// To add one: see question.ts.
import { AROUND_QUESTIONS } from './questions/around.ts';
import { CHAIR_QUESTIONS } from './questions/chair.ts';
import { INPUTS_QUESTIONS } from './questions/inputs.ts';
import { PHONE_QUESTIONS } from './questions/phone.ts';
import { SCREEN_QUESTIONS } from './questions/screen.ts';
import { QUESTION_IDS } from './question.ts';
import type { Question, QuestionId } from './question.ts';

const ALL = [
  ...CHAIR_QUESTIONS,
  ...SCREEN_QUESTIONS,
  ...INPUTS_QUESTIONS,
  ...PHONE_QUESTIONS,
  ...AROUND_QUESTIONS,
];
const BY_ID = new Map(ALL.map((question) => [question.id, question]));

/** The question of an id. */
export function questionById(id: QuestionId): Question {
  const question = BY_ID.get(id);
  if (!question) throw new RangeError(`no question ${id}`);
  return question;
}

/** All of them, in the order of asking. */
export const QUESTIONS: readonly Question[] = QUESTION_IDS.map(questionById);
