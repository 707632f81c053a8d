import { act, screen } from '@testing-library/react';
import { goTo } from '../../../renderer/state/place.ts';
import type { QuestionId } from '../../../shared/ergonomics/audit/question.ts';
import { questionById } from '../../../shared/ergonomics/audit/questions.ts';
import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import type { MessageKey, MessageValues } from '../../../shared/messages/translator.ts';
import { showPage } from '../fakes/render-page.tsx';
import { workingBook } from '../fakes/working-book.ts';

export const { t } = createTranslator('en');

/** The Workstation section over a book that keeps what it is told, at a place within it. */
export async function show(path = '', first: Partial<AuditBook> = {}) {
  const working = workingBook(first);
  const shown = await showPage('dashboard', { answers: working.answers });
  await open(path);
  return { ...shown, ...working, draft: () => working.book().draft };
}

/** Goes to a place of the section. */
export const open = (path: string): Promise<void> => act(async () => goTo('audit', path));

export const button = (key: MessageKey, values?: MessageValues) =>
  screen.getByRole('button', { name: t(key, values) });
export const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent;
export const titleOf = (question: QuestionId): string => t(questionById(question).title);
/** The option of a question, to press. */
export const option = (question: QuestionId, id: string) => {
  const found = questionById(question).options.find((one) => one.id === id);
  const kind = questionById(question).kind === 'one' ? 'radio' : 'checkbox';
  return screen.getByRole(kind, { name: found ? nameOf(t(found.words)) : t('audit.unknown') });
};
/** Its words, with what stands beside them. */
const nameOf = (words: string): RegExp =>
  new RegExp(`^${words.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`)}`, 'u');
export const address = (): string => window.location.hash;
