import type { Translator } from '../../../shared/messages/translator.ts';
import { openWorkstation } from './audit.ts';
import type { Visit } from './visit.ts';
import { finishAudit } from './finish-audit.ts';
import type { Sitwell } from './sitwell.ts';

/** The result of an audit that found something, after one before it; that one again, and the report. */
export async function visitWorkplace(
  sitwell: Sitwell,
  { t }: Translator,
  visit: Visit,
): Promise<void> {
  const page = await openWorkstation(sitwell, t('tray.audit'));
  const look = async (name: string): Promise<void> => {
    await sitwell.settle();
    await visit({ name, kind: 'dashboard', page });
  };
  await finishAudit(sitwell, page);
  const card = page.locator('[data-fix]').first();
  await card.getByRole('radio', { name: t('workplaces.state_done') }).press(' ');
  await card.getByRole('button', { name: t('workplaces.doneLook') }).waitFor();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await look('audit-result');
  await page.getByRole('table').getByRole('button').first().click();
  await page.getByText(t('workplaces.olderNote')).waitFor();
  await look('audit-older');
  await page.getByRole('button', { name: t('app.back'), exact: true }).click();
  await page.getByRole('button', { name: t('workplaces.report') }).click();
  await page.getByRole('textbox').waitFor();
  await look('audit-report');
}
