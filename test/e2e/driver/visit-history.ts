import type { Frame } from 'playwright-core';
import type { Translator } from '../../../shared/messages/translator.ts';
import type { Sitwell } from './sitwell.ts';
import type { Visit } from './visit.ts';

/** From this week on: the month with everything unfolded, the report, the list of days, and one of them. */
export async function visitHistory(
  sitwell: Sitwell,
  page: Frame,
  { t }: Translator,
  visit: Visit,
): Promise<void> {
  const look = async (name: string): Promise<void> => {
    await sitwell.settle();
    await visit({ name, kind: 'dashboard', page });
  };
  const back = page.getByRole('button', { name: t('app.back') });
  await page.getByText(t('history.show_month'), { exact: true }).click();
  await page.getByRole('heading', { level: 2, name: t('history.sideTitle') }).waitFor();
  for (const fold of await page.getByRole('main').locator('summary').all()) await fold.click();
  await look('history-month');
  await page.getByRole('button', { name: t('history.report') }).click();
  await page.getByText(t('journalReport.days_own'), { exact: true }).click();
  await page.locator('[data-report] table').first().waitFor();
  await look('history-report');
  await back.click();
  await page.getByText(t('history.show_days'), { exact: true }).click();
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().click();
  await back.waitFor();
  await look('history-day');
}
