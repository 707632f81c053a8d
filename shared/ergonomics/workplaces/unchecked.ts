import { findingsOf } from '../audit/findings.ts';
import type { Answers } from '../audit/question.ts';
import { fixById } from '../fixes/fixes.ts';
import type { Fix } from '../fixes/fix.ts';
import type { FixNote } from './book.ts';

/** A fix that was done at a moment, wall-clock ms. */
interface Unchecked {
  readonly fix: Fix;
  readonly at: number;
}

/**
 * Fixes that are done and not looked at since, the first done first: what they take away is still in the
 * answers. Looking again either takes it out of them, or makes the fix open again (reopened.ts).
 */
export function uncheckedFixes(notes: readonly FixNote[], answers: Answers): readonly Unchecked[] {
  const found = findingsOf(answers);
  return notes
    .flatMap(({ fix: id, state, at }) => {
      const fix = state === 'done' ? fixById(id) : undefined;
      return fix?.solves.some((finding) => found.has(finding)) ? [{ fix, at }] : [];
    })
    .toSorted((a, b) => a.at - b.at);
}
