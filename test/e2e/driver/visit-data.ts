import type { Frame } from 'playwright-core';
import type { Translator } from '../../../shared/messages/translator.ts';
import { STRETCHLY_FILE } from '../../renderer/fakes/sample-data.ts';
import type { Visit } from './visit.ts';

/** The cards at the end of Settings, with everything in them that opens. */
export async function visitData(page: Frame, { t }: Translator, visit: Visit): Promise<void> {
  const choose = (field: number, text: string): Promise<void> =>
    page
      .locator('input[type="file"]')
      .nth(field)
      .setInputFiles({
        ...{ name: 'config.json', mimeType: 'application/json', buffer: Buffer.from(text) },
      });
  await choose(0, '{"sitwellExport": 1, "journal": {}}');
  await page.getByText(t('data.refused')).waitFor();
  await choose(1, STRETCHLY_FILE);
  await page.getByRole('button', { name: t('otherApps.apply') }).waitFor();
  const backups = page.getByRole('region', { name: t('data.backupsTitle') });
  await backups.getByRole('button').first().click();
  await page.getByRole('button', { name: t('data.eraseOpen') }).click();
  await visit({ name: 'settings-data', kind: 'dashboard', page });
  await page.getByRole('button', { name: t('otherApps.leave') }).click();
}
