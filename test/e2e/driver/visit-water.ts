import type { Translator } from '../../../shared/messages/translator.ts';
import type { Sitwell } from './sitwell.ts';
import { close, waitFor } from './steps.ts';
import { MINUTE } from './time.ts';
import type { Visit } from './visit.ts';

/** Drinks in Water, one that is changed, and the prompt that comes later, with no break near. */
export async function visitWater(
  sitwell: Sitwell,
  { t, number }: Translator,
  visit: Visit,
): Promise<void> {
  const ml = (amount: number): string => t('drinks.ml', { amount: number(amount) });
  const named = (amount: number): string =>
    t('drinks.logNamed', { amount: ml(amount), kind: t('drinks.waterName') });
  await sitwell.computer.active();
  await sitwell.choose(t('tray.water'));
  const page = await sitwell.page('dashboard');
  await page.getByRole('heading', { level: 1, name: t('water.title') }).waitFor();
  for (const amount of [500, 750]) {
    await page.getByRole('button', { name: named(amount), exact: true }).click();
    await sitwell.settle();
  }
  await page.getByText(t('water.other')).click();
  await page
    .getByRole('list', { name: t('water.list') })
    .getByRole('button')
    .first()
    .click();
  await page.getByRole('combobox').first().selectOption('alcohol');
  await visit({ name: 'water', kind: 'dashboard', page });

  await page.evaluate(async () => {
    const settings = { moveIntervalMinutes: 120, longEnabled: false, drinkPromptMinutes: 30 };
    await window.sitwell.call('settings.change', settings);
  });
  await close(sitwell, 'dashboard');
  // The calm note holds prompts back for an hour.
  const prompt = await waitFor(sitwell, 'drink', 90 * MINUTE);
  await visit({ name: 'drink', kind: 'drink', page: prompt });
  await prompt.getByRole('button').first().click();
  await prompt.getByRole('button', { name: t('app.undo') }).waitFor();
  await visit({ name: 'drink-logged', kind: 'drink', page: prompt });
}
