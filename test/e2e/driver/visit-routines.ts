import type { Frame } from 'playwright-core';
import type { Translator } from '../../../shared/messages/translator.ts';

/** Makes a routine of one's own on the tab of routines, looks at it from all sides, and deletes it. */
export async function visitRoutines(
  page: Frame,
  { t }: Translator,
  look: (name: string) => Promise<void>,
): Promise<void> {
  await page.getByRole('button', { name: t('routines.create') }).click();
  await look('routine-new');
  await page.getByRole('button', { name: t('routines.addOwn') }).click();
  await page.getByRole('textbox', { name: t('routines.ownTitle') }).fill('Towel roll');
  // An open list closes when the page scrolls, as it may on the way to its field.
  await page.getByRole('combobox').scrollIntoViewIfNeeded();
  await look('routine-own-step');
  await page.getByRole('combobox').press('ArrowDown');
  // Not looked at by itself: react-aria hides all else from assistive tools, which axe takes for a fault.
  await page.getByRole('option').nth(3).click();
  await page.getByRole('row').nth(1).waitFor();
  await look('routine-stretch');
  await page.getByRole('button', { name: t('routines.backToList') }).click();
  const name = t('routines.unnamed');
  const remove = page.getByRole('button', { name: t('routines.removeNamed', { name }) });
  await remove.waitFor();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{\n') });
  await page.getByRole('alert').waitFor();
  await look('routines-refused');
  await remove.click();
  await page.getByText(t('routines.none')).waitFor();
}
