import { askedQuestions } from '../audit/asked.ts';
import { findingsIn } from '../audit/findings.ts';
import type { Answers, Finding } from '../audit/question.ts';
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
export function reopenedFixes(
  notes: readonly FixNote[],
  { answers, fresh, since }: Looked,
): readonly string[] {
  const seen = seenNow(answers, fresh);
  return uncheckedFixes(
    notes.filter(({ at }) => at <= since),
    answers,
  )
    .filter(({ fix }) => fix.solves.some((finding) => seen.has(finding)))
    .map(({ fix }) => fix.id);
}

/** What the answers that were just given find. A fix may take away what another question finds: of that they say nothing. */
const seenNow = (answers: Answers, fresh: Answers): ReadonlySet<Finding> =>
  findingsIn(
    askedQuestions(answers).filter(({ id }) => fresh[id] !== undefined),
    answers,
  );
