// What lives here: an answer as what is ticked, with "none of these" and "I don't know" among it.
// What does not: drawing it (OptionChoice.tsx).
import { offeredOptions } from '../../../shared/ergonomics/audit/asked.ts';
import { UNKNOWN } from '../../../shared/ergonomics/audit/question.ts';
import type { Answer, Answers, Question } from '../../../shared/ergonomics/audit/question.ts';
import type { MessageKey } from '../../../shared/messages/translator.ts';

/** No option's id: "none of these". */
export const NONE = '(none)';

/** Something to choose. */
export interface Choice {
  readonly id: string;
  readonly words: MessageKey;
}

/** Everything that can be chosen with a question, in order. */
export function choicesOf(question: Question, answers: Answers): readonly Choice[] {
  const options = offeredOptions(question, answers).map(({ id, words }) => ({ id, words }));
  const none: Choice = { id: NONE, words: question.none ?? 'audit.noneOfThese' };
  const unknown: Choice = { id: UNKNOWN, words: 'audit.unknown' };
  return [...options, ...(question.kind === 'several' ? [none] : []), unknown];
}

/** What is ticked for an answer. */
export function tickedOf(question: Question, answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  if (answer === UNKNOWN) return [UNKNOWN];
  return question.kind === 'several' && answer.length === 0 ? [NONE] : answer;
}

/**
 * The answer once a choice was pressed; null where none is left. Of one, it is chosen; of several, it is
 * ticked or unticked, and "none of these" and "I don't know" stand alone.
 */
export function pressed(question: Question, answer: Answer | undefined, id: string): Answer | null {
  if (question.kind === 'one') return id === UNKNOWN ? UNKNOWN : [id];
  const ticked = tickedOf(question, answer);
  if (ticked.includes(id)) {
    const left = ticked.filter((known) => known !== id);
    return left.length === 0 ? null : left;
  }
  if (id === UNKNOWN) return UNKNOWN;
  if (id === NONE) return [];
  return [...ticked.filter((known) => known !== NONE && known !== UNKNOWN), id];
}
