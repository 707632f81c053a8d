// What lives here: the words of a question for somebody, given what they answered before.
// What does not: the words themselves (questions/, messages `audit`), which questions are asked (asked.ts).
// To word a question otherwise for some: a line in its `rewordings`; a new situation: its line in SITUATIONS.
import { hasAnswered } from './has-answered.ts';
import type { Answers, Question, Situation } from './question.ts';

const SITUATIONS: Readonly<Record<Situation, (answers: Answers) => boolean>> = {
  tipping: (answers) => hasAnswered(answers, 'lenses', 'progressiveTipping'),
  laptop: (answers) => hasAnswered(answers, 'device', 'laptop'),
  lenses: (answers) =>
    hasAnswered(answers, 'lenses', 'progressive') ||
    hasAnswered(answers, 'lenses', 'progressiveTipping'),
};

/** The question in the words that fit these answers. */
export function wordedFor(question: Question, answers: Answers): Question {
  const other = question.rewordings?.find(({ situation }) => SITUATIONS[situation](answers));
  if (!other) return question;
  return {
    ...question,
    title: other.title ?? question.title,
    check: other.check ?? question.check,
    options: question.options.map((option) => ({
      ...option,
      words: other.options?.[option.id] ?? option.words,
    })),
  };
}
