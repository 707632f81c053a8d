// What lives here: the places within the Workstation section, as paths of its address.
// What does not: the address itself (renderer/state/place.ts), what is shown there (AuditSection.tsx).
// To add a place: its id in PLACES and its page in AuditSection.tsx.
import type { QuestionId } from '../../../shared/ergonomics/audit/question.ts';
import { QUESTION_IDS } from '../../../shared/ergonomics/audit/question.ts';
import { goTo } from '../../state/place.ts';

/**
 * '': the result, or the beginning where there is none yet. begin: before the questions, of a first audit
 * or a new one, with the way back into one that was begun. questions: where one got to.
 */
export const PLACES = ['', 'begin', 'questions', 'hours', 'summary', 'photo', 'report'] as const;
export type AuditPlace =
  | { readonly type: (typeof PLACES)[number] }
  /** One question of a running audit. */
  | { readonly type: 'question'; readonly question: QuestionId }
  /** At least one, asked again on its own. */
  | { readonly type: 'recheck'; readonly questions: readonly QuestionId[] };

/** The place of a path; the beginning where it means none. */
export function auditPlaceOf(path: string): AuditPlace {
  const [place = '', detail] = path.split('/');
  const wanted = detail?.split(',') ?? [];
  const questions = QUESTION_IDS.filter((id) => wanted.includes(id));
  const [question] = questions;
  if (question && place === 'questions') return { type: 'question', question };
  if (question && place === 'recheck') return { type: 'recheck', questions };
  return { type: PLACES.find((id) => id === place) ?? '' };
}

/** Goes to a place of the section. */
export const openAudit = (place: (typeof PLACES)[number] = ''): void => goTo('audit', place);
export const openQuestion = (question: QuestionId): void => goTo('audit', `questions/${question}`);
/** Asks one question of the last audit again, or several together. */
export const openRecheck = (questions: QuestionId | readonly QuestionId[]): void =>
  goTo('audit', `recheck/${[questions].flat().join(',')}`);
