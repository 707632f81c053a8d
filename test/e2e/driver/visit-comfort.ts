import type { Frame } from 'playwright-core';
import type { Translator } from '../../../shared/messages/translator.ts';
import type { Sitwell } from './sitwell.ts';
import { close } from './steps.ts';
import type { Visit } from './visit.ts';

/** From the end of a break, where a check-in is offered, to its places on Today. */
export async function visitComfort(
  sitwell: Sitwell,
  { t, number }: Translator,
  over: Frame,
  visit: Visit,
): Promise<void> {
  await over.getByRole('radio', { name: number(4), exact: true }).click();
  await over.getByRole('button', { name: t('checkIn.showWhere') }).waitFor();
  await visit({ name: 'break-check-in', kind: 'break', page: over });
  await over.getByRole('button', { name: t('checkIn.showWhere') }).click();
  await sitwell.gone('break');
  const page = await sitwell.page('dashboard');
  await page.getByRole('button', { name: t('checkIn.region_lowerBack') }).click();
  await sitwell.settle();
  await visit({ name: 'today-check-in', kind: 'dashboard', page });
  await page.getByRole('button', { name: t('comfort.done') }).click();
  await page
    .getByRole('list', { name: t('comfort.list') })
    .getByRole('button')
    .first()
    .click();
  await visit({ name: 'today-check-in-form', kind: 'dashboard', page });
  await close(sitwell, 'dashboard');
}
