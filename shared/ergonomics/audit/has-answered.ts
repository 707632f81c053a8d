import { UNKNOWN } from './question.ts';
import type { Answers, QuestionId } from './question.ts';

/** Whether an option is among what was answered to a question. Not so where it is unknown or not answered yet. */
export function hasAnswered(answers: Answers, question: QuestionId, option: string): boolean {
  const answer = answers[question];
  return answer !== undefined && answer !== UNKNOWN && answer.includes(option);
}
