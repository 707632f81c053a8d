// What lives here: what the picture answers beside what the person answered, and which of it is ticked at first.
// What does not: which answers a picture gives (shared/ergonomics/photo/suggest.ts).
import { UNKNOWN } from '../../../shared/ergonomics/audit/question.ts';
import type {
  Answers,
  Option,
  Question,
  QuestionId,
} from '../../../shared/ergonomics/audit/question.ts';
import { questionById } from '../../../shared/ergonomics/audit/questions.ts';
import { wordedFor } from '../../../shared/ergonomics/audit/worded.ts';
import type { PhotoAnswer } from '../../../shared/ergonomics/photo/measure.ts';

/** An answer from the picture, in the question's own words. */
export interface Suggestion {
  readonly question: Question;
  readonly option: Option;
  /** What the person answered instead; none where they did not, did not know, or said the same. */
  readonly said: Option | null;
  readonly unseen: PhotoAnswer['unseen'];
}

/** The suggestions, for somebody with these answers. */
export const suggestionsOf = (
  photoAnswers: readonly PhotoAnswer[],
  answers: Answers,
): readonly Suggestion[] =>
  photoAnswers.flatMap(({ question: id, option: chosen, unseen }) => {
    const question = wordedFor(questionById(id), answers);
    const option = question.options.find((one) => one.id === chosen);
    const answer = answers[id];
    const other =
      answer === undefined || answer === UNKNOWN || answer.includes(chosen) ? [] : answer;
    const said = question.options.find((one) => other.includes(one.id)) ?? null;
    return option ? [{ question, option, said, unseen }] : [];
  });

/** What somebody ticked or unticked, by question. */
export type Ticks = Readonly<Partial<Record<QuestionId, boolean>>>;

/**
 * Ticked at first unless the person said something else, which stands until they change it, or must add what
 * the picture does not show.
 */
export const isTicked = ({ question, said, unseen }: Suggestion, ticks: Ticks): boolean =>
  ticks[question.id] ?? (said === null && unseen === null);

/** The answers to take over. */
export const acceptedOf = (suggestions: readonly Suggestion[], ticks: Ticks): Answers =>
  Object.fromEntries(
    suggestions
      .filter((one) => isTicked(one, ticks))
      .map(({ question, option }) => [question.id, [option.id]]),
  );
