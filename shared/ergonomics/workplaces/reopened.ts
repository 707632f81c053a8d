import { QUESTIONS } from '../audit/questions.ts';
import type { Answers } from '../audit/question.ts';
import type { Fix } from '../fixes/fix.ts';
import type { FixNote } from './book.ts';
import { uncheckedFixes } from './unchecked.ts';

/** Answers of which some were just given, wall-clock ms. */
interface Looked {
  readonly answers: Answers;
  /** Just given. */
  readonly fresh: Answers;
  /** When the person began to look: what was done later may not be in the answers. */
  readonly since: number;
}

/** The ids of fixes that were done before somebody looked again and still found what they should have taken away. */
export const reopenedFixes = (
  notes: readonly FixNote[],
  { answers, fresh, since }: Looked,
): readonly string[] =>
  uncheckedFixes(
    notes.filter(({ at }) => at <= since),
    answers,
  )
    .filter(({ fix }) => isAmong(fix, fresh))
    .map(({ fix }) => fix.id);

/** Whether a question that can find what the fix takes away is among these answers. */
const isAmong = ({ solves }: Fix, answers: Answers): boolean =>
  QUESTIONS.some(
    ({ id, options }) =>
      answers[id] !== undefined &&
      options.some(({ finds }) => finds.some((finding) => solves.includes(finding))),
  );
