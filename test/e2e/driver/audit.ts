import type { Frame } from 'playwright-core';
import { askedQuestions, offeredOptions } from '../../../shared/ergonomics/audit/asked.ts';
import { UNKNOWN } from '../../../shared/ergonomics/audit/question.ts';
import type { Answer, Answers, Question } from '../../../shared/ergonomics/audit/question.ts';
import type { MessageKey } from '../../../shared/messages/translator.ts';
import type { Sitwell } from './sitwell.ts';
import { t } from './words.ts';

/** What somebody answers to a question. */
export type Chooses = (question: Question) => Answer;

/** The best answer of each question, but for these. */
export const bestBut =
  (answers: Answers): Chooses =>
  ({ id, kind, options }) =>
    answers[id] ?? (kind === 'several' ? [] : [options[0]?.id ?? '']);

/** Opens the Workstation section by its entry of the tray menu. */
export async function openWorkstation(sitwell: Sitwell, entry = t('tray.audit')): Promise<Frame> {
  await sitwell.choose(entry);
  const page = await sitwell.page('dashboard');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** The title of the page. */
export const title = (page: Frame): Promise<string> =>
  page.getByRole('heading', { level: 1 }).innerText();

/** Waits for the page with this title. */
export const turned = (page: Frame, key: MessageKey): Promise<void> =>
  page.getByRole('heading', { level: 1, name: t(key), exact: true }).waitFor();

/**
 * Answers `count` questions with number keys and Enter, from the one that is open. `answers` are those
 * before; returns those after it, and how many keys were pressed.
 */
export async function answerByKeys(
  sitwell: Sitwell,
  page: Frame,
  choose: Chooses,
  { before = {}, count = Infinity }: { readonly before?: Answers; readonly count?: number } = {},
): Promise<{ readonly answers: Answers; readonly keys: number }> {
  let answers = before;
  let keys = 0;
  for (let given = 0; given < count; given += 1) {
    const question = askedQuestions(answers).find(({ id }) => answers[id] === undefined);
    if (!question) break;
    await turned(page, question.title);
    const answer = choose(question);
    const pressed = keysFor(question, answers, answer);
    await sitwell.press(...pressed, 'Enter');
    keys += pressed.length + 1;
    answers = { ...answers, [question.id]: answer };
  }
  return { answers, keys };
}

/** The number keys of an answer: options first, then "none of these", then "I don't know". */
function keysFor(question: Question, answers: Answers, answer: Answer): readonly string[] {
  const offered = offeredOptions(question, answers).map(({ id }) => id);
  const none = question.kind === 'several' ? 1 : 0;
  if (answer === UNKNOWN) return [String(offered.length + none + 1)];
  if (answer.length === 0) return [String(offered.length + 1)];
  return answer.map((id) => String(offered.indexOf(id) + 1));
}
