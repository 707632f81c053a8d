import type { Frame, Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readJournal } from './driver/journal.ts';
import { button, click, restUntilBreak, shown, textOf, waitFor } from './driver/steps.ts';
import type { Sitwell } from './driver/sitwell.ts';
import { needs } from './driver/target.ts';
import { MINUTE, SECOND } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();

/** No break comes near, so that drinks are alone with the person. */
const ALONE = { moveIntervalMinutes: 120, longEnabled: false } as const;

const ml = (amount: string): string => t('drinks.ml', { amount });
const size = (page: Frame, amount: string): Locator =>
  page.getByRole('button', { name: t('drinks.logNamed', { amount, kind: t('drinks.waterName') }) });
const labels = async (sitwell: Sitwell): Promise<readonly string[]> =>
  (await sitwell.tray()).entries.map(({ label }) => label);

async function open(sitwell: Sitwell, section: 'today' | 'water'): Promise<Frame> {
  await sitwell.choose(t(`tray.${section}`));
  const page = await sitwell.page('dashboard');
  await page.getByRole('heading', { level: 1, name: t(`${section}.title`) }).waitFor();
  await sitwell.settle();
  return page;
}

describe('a drink', () => {
  it('is logged from the tray and from Today, taken back at once, and set right in Water', async () => {
    const sitwell = await start();
    await sitwell.choose(ml('250'));
    await sitwell.choose(t('tray.takeBack', { amount: ml('250') }));
    expect(await labels(sitwell)).not.toContain(t('tray.takeBack', { amount: ml('250') }));

    const page = await open(sitwell, 'today');
    await size(page, ml('500')).click();
    await page.getByText(t('drinks.logged', { amount: ml('500'), kind: t('drinks.waterName') })).waitFor(); // prettier-ignore
    await click(sitwell, page, 'app.undo');
    await page.getByText(t('drinks.none')).waitFor();
    await size(page, ml('330')).click();
    await button(page, 'app.undo').waitFor();

    await open(sitwell, 'water');
    const list = page.getByRole('list', { name: t('water.list') });
    await list.getByRole('button', { name: /^Edit/u }).click();
    const form = page.getByRole('form', { name: t('water.formChange') });
    await form.getByRole('textbox', { name: t('water.amountMl') }).fill('200');
    await form.getByRole('combobox').selectOption('tea');
    await form.getByLabel(t('water.time')).fill('08:40');
    await form.getByRole('button', { name: t('app.save') }).click();
    await list.getByText(t('drinks.teaName')).waitFor();
    expect(await list.innerText()).toContain('08:40');
    expect(await textOf(page)).toContain(t('water.ofGoal', { goal: ml('2,000') }));
    await sitwell.settle();
    const { drinks } = readJournal(sitwell.userData);
    expect(drinks.map(({ ml: amount, drink, source }) => [amount, drink, source])).toEqual([
      [250, 'water', 'tray'],
      [500, 'water', 'dashboard'],
      [330, 'water', 'dashboard'],
      [200, 'tea', 'dashboard'],
    ]);
    await click(sitwell, page, 'app.undo');
    await list.getByText(t('drinks.waterName')).waitFor();
  });

  it('goes with a break: a quiet line in it, and one tap at its end', async (context) => {
    needs(context, 'computer');
    const sitwell = await start({
      settings: { moveIntervalMinutes: 35, longEnabled: false, drinkPromptMinutes: 30 },
    });
    await sitwell.choose(ml('150'));
    await sitwell.computer.advance(34 * MINUTE);
    expect(await shown(sitwell)).toEqual([]);
    await waitFor(sitwell, 'prompt', 2 * MINUTE);
    const page = await restUntilBreak(sitwell);
    expect(await textOf(page)).toContain(t('drinks.refill'));
    await sitwell.computer.advance(125 * SECOND);
    await size(page, ml('250')).click();
    await page.getByText(t('drinks.logged', { amount: ml('250'), kind: t('drinks.waterName') })).waitFor(); // prettier-ignore
    await sitwell.settle();
    expect(readJournal(sitwell.userData).drinks.at(-1)).toMatchObject({ ml: 250, source: 'break' });
  });

  it('is shown in ounces and kept in millilitres', async () => {
    const sitwell = await start({ settings: { drinkUnit: 'usOunces' } });
    await sitwell.choose(t('drinks.ounces', { amount: '8' }));
    const page = await open(sitwell, 'water');
    const text = await textOf(page);
    expect(text).toContain(t('water.ofGoal', { goal: t('drinks.ounces', { amount: '67.5' }) }));
    expect(text).toContain('8 fl oz');
    expect(text).not.toMatch(/\d ml/u);
    await click(sitwell, page, 'water.other');
    const form = page.getByRole('form', { name: t('water.formNew') });
    await form.getByRole('textbox', { name: t('water.amountOunces') }).fill('12.5');
    await form.getByRole('button', { name: t('app.save') }).click();
    await page
      .getByRole('list', { name: t('water.list') })
      .getByText('12.5 fl oz')
      .waitFor();
    await sitwell.settle();
    expect(readJournal(sitwell.userData).drinks).toMatchObject([{ ml: 237 }, { ml: 370 }]);
  });
});

describe('the prompt to drink', () => {
  it('comes 90 minutes after the last drink in a corner, logs in one tap, and goes', async (context) => {
    needs(context, 'computer');
    const sitwell = await start({ settings: ALONE });
    await sitwell.choose(ml('150'));
    await sitwell.computer.advance(89 * MINUTE);
    expect(await shown(sitwell)).toEqual([]);
    const page = await waitFor(sitwell, 'drink', 3 * MINUTE);
    const [window] = await sitwell.windows();
    expect(window).toMatchObject({ kind: 'drink', visible: true, focused: false });
    expect(await textOf(page)).toContain(t('drinks.promptTitle'));
    await size(page, ml('250')).click();
    await button(page, 'app.undo').waitFor();
    await sitwell.computer.advance(10 * SECOND);
    await sitwell.gone('drink');
    expect(readJournal(sitwell.userData).drinks.at(-1)).toMatchObject({
      ml: 250,
      source: 'prompt',
    });
  });

  it('stays away in a meeting, and from somebody who logs nothing or is at the goal', async (context) => {
    needs(context, 'computer');
    const sitwell = await start({ settings: { ...ALONE, drinkGoalMl: 500, drinkPromptMinutes: 30 } }); // prettier-ignore
    await sitwell.computer.advance(40 * MINUTE);
    expect(await shown(sitwell)).toEqual([]);
    await sitwell.choose(ml('150'));
    await sitwell.choose(t('tray.meeting'));
    await sitwell.computer.advance(35 * MINUTE);
    expect(await shown(sitwell)).toEqual([]);
    await sitwell.choose(t('tray.meeting'));
    const page = await waitFor(sitwell, 'drink', 3 * MINUTE);
    await click(sitwell, page, 'drinks.promptNotNow');
    await sitwell.gone('drink');
    await sitwell.choose(ml('500'));
    await sitwell.computer.advance(35 * MINUTE);
    expect(await shown(sitwell)).toEqual([]);
  });
});
