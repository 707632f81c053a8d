import type { Frame } from 'playwright-core';
import { FINE, HOURS } from '../../renderer/fakes/sample-audit.ts';
import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import type { BookChange } from '../../../shared/ergonomics/workplaces/answers.ts';
import type { BookCommand } from '../../../shared/ergonomics/workplaces/command.ts';
import type { Sitwell } from './sitwell.ts';

/** Answers that find something in every section of the score, and something that it has no points for. */
export const TROUBLED: Audit['answers'] = {
  ...FINE,
  backSupport: ['noCurve'],
  armrests: ['high'],
  armrestTrouble: ['hard'],
  screenHeight: ['low'],
  pointer: ['far'],
  light: ['dim'],
  glare: 'unknown',
};

/** Makes an audit of the chosen workplace by the calls that the dashboard makes, without its questions. */
export async function finishAudit(
  sitwell: Sitwell,
  page: Frame,
  answers: Audit['answers'] = TROUBLED,
): Promise<void> {
  const facts = { answers, hours: HOURS, photo: null };
  await changeBook(page, { type: 'saveDraft', facts });
  await changeBook(page, { type: 'finish', picture: null });
  await sitwell.settle();
}

/** Sends a command to the book, as a page does. */
export async function changeBook(page: Frame, command: BookCommand): Promise<void> {
  const { type } = await page.evaluate(
    (input) => window.sitwell.call('audit.change', input) as Promise<BookChange>,
    command,
  );
  if (type !== 'changed') throw new Error(`The book said "${type}".`);
}
