// What lives here: when it is worth looking at a workplace again.
// What does not: saying so (renderer, messages), looking again (apply-command.ts).
import { DAY } from '../../time/moment.ts';
import { askedQuestions } from '../audit/asked.ts';
import type { QuestionId } from '../audit/question.ts';
import type { AuditBook } from './book.ts';
import { uncheckedFixes } from './unchecked.ts';

/** How old a whole audit may become, and how long a reminder that was put aside is quiet (health.md §2.5; ours). */
const RECHECK_AFTER = 90 * DAY;
const QUIET = 14 * DAY;

/** Why to look again: never looked at, something was changed since, or it has been about three months. */
export interface RecheckDue {
  readonly reason: 'never' | 'changed' | 'months';
  /** Wall-clock ms: when the first change was made, or the last whole audit. null: never. */
  readonly since: number | null;
  /** With `changed`: what to ask again, in the order of asking. Otherwise empty. */
  readonly questions: readonly QuestionId[];
}

/** Whether to propose looking at the chosen workplace again, and why; null: no. `now` is wall-clock ms. */
export function recheckDue(
  { audits, fixes, putOff }: Pick<AuditBook, 'audits' | 'fixes' | 'putOff'>,
  now: number,
): RecheckDue | null {
  // A moment of putting off that lies ahead is from a clock that was wrong.
  if (putOff !== null && putOff <= now && now - putOff < QUIET) return null;
  const last = audits.at(-1);
  if (!last) return { reason: 'never', since: null, questions: [] };
  const unchecked = uncheckedFixes(fixes, last.answers);
  const [first] = unchecked;
  if (first) {
    const questions = new Set(unchecked.flatMap(({ fix }) => fix.recheck));
    return {
      reason: 'changed',
      since: first.at,
      questions: askedQuestions(last.answers)
        .map(({ id }) => id)
        .filter((id) => questions.has(id)),
    };
  }
  const since = audits.findLast(({ kind }) => kind === 'full')?.at ?? audits[0]?.at ?? last.at;
  return now - since >= RECHECK_AFTER ? { reason: 'months', since, questions: [] } : null;
}
