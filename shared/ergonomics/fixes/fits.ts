import { hasAnswered } from '../audit/has-answered.ts';
import type { Answers } from '../audit/question.ts';
import type { Chosen, Fix } from './fix.ts';

/** Whether a fix makes sense for somebody with these answers; what it takes away is another question. */
export function fixFits({ only, not }: Pick<Fix, 'only' | 'not'>, answers: Answers): boolean {
  const chose = ({ question, option }: Chosen): boolean => hasAnswered(answers, question, option);
  return (!only || chose(only)) && !not?.some(chose);
}
