import type { Translator } from '../../../shared/messages/translator.ts';
import { openWorkstation } from './audit.ts';
import type { Visit } from './visit.ts';
import type { Sitwell } from './sitwell.ts';

/**
 * Answers a part of an audit, looking at each kind of its pages, up to the result. Not at all questions on
 * one page: they are the same ones below one another, and axe takes a quarter of a minute for their pictures.
 */
export async function visitAudit(sitwell: Sitwell, { t }: Translator, visit: Visit): Promise<void> {
  const page = await openWorkstation(sitwell, t('tray.audit'));
  const look = async (name: string): Promise<void> => {
    await sitwell.settle();
    await visit({ name, kind: 'dashboard', page });
  };
  const press = (name: string): Promise<void> => page.getByRole('button', { name }).click();
  const go = (place: string): Promise<void> =>
    page.evaluate((hash) => {
      window.location.hash = hash;
    }, `#audit/${place}`);

  await look('audit-begin');
  await press(t('auditing.begin'));
  await page.getByRole('radio').nth(1).press(' ');
  await press(t('auditing.how'));
  await look('audit-question');
  await go('questions/keyboardTrouble');
  await page.getByRole('checkbox').first().press(' ');
  await look('audit-several');
  await go('hours');
  await look('audit-hours');
  await press(t('auditing.next'));
  await look('audit-summary');
  await press(t('auditing.finish'));
  await page.getByRole('heading', { level: 1, name: t('auditing.summaryTitle') }).waitFor({ state: 'detached' }); // prettier-ignore
  await go('recheck/chairHeight');
  await look('audit-again');
}
