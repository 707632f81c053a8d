import type { QuestionId } from '../../../shared/ergonomics/audit/question.ts';
import { openRecheck } from '../audit/paths.ts';

/** Opens the questions of a fix again. */
export function openRechecks([first]: readonly QuestionId[]): void {
  if (first) openRecheck(first);
}
