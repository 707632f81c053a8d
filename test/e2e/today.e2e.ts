import { beforeEach, describe, expect, it } from 'vitest';
import type { Frame } from 'playwright-core';
import { readJournal } from './driver/journal.ts';
import type { Sitwell } from './driver/sitwell.ts';
import { click, shown, textOf, waitFor } from './driver/steps.ts';
import { needs } from './driver/target.ts';
import { MINUTE, SECOND, wallAt } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();

/** Twenty minutes of sitting, eight of reading without touching anything, and two at the keys. */
async function afterReading(sitwell: Sitwell): Promise<Frame> {
  await sitwell.computer.advance(20 * MINUTE);
  await sitwell.computer.still();
  await sitwell.computer.advance(8 * MINUTE);
  await sitwell.computer.active();
  await sitwell.computer.advance(2 * MINUTE);
  await sitwell.choose(t('tray.today'));
  return sitwell.page('dashboard');
}

/** One of the numbers of the day. */
const figure = (page: Frame, name: string): Promise<string> =>
  page.locator('dl > div', { hasText: name }).locator('dd').innerText();

describe('Today', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('counts a wrong absence as sitting once it was set right, everywhere', async () => {
    const sitwell = await start();
    const page = await afterReading(sitwell);
    expect(await figure(page, t('today.seated'))).toBe('22 mins');
    expect(await figure(page, t('today.breaks'))).toBe(t('insights.breaksOnlyOwn', { own: 1 }));
    await page.getByRole('button', { name: /^Away, 09:20 to 09:28/u }).click();
    await click(sitwell, page, 'today.wasSitting');
    await page.getByText(/09:20 to 09:28 counts as sitting now/u).waitFor();
    expect(await figure(page, t('today.seated'))).toBe('30 mins');
    expect(await figure(page, t('today.longest'))).toBe('30 mins');
    expect(await figure(page, t('today.breaks'))).toBe(t('today.noneYet'));
    const [correction] = readJournal(sitwell.userData).corrections;
    expect(correction).toMatchObject({ as: 'sitting', start: wallAt('2026-11-23T09:20') });
    // Sitwell looks every 15 s, so that is how exactly it knows of a return.
    expect((correction?.end ?? 0) - wallAt('2026-11-23T09:28')).toBeLessThanOrEqual(15 * SECOND);
  });

  it('corrects a part of a piece, adds what it could not see, and takes each back', async () => {
    const sitwell = await start();
    const page = await afterReading(sitwell);
    const field = (name: 'today.tableFrom' | 'today.tableTo' | 'water.time') =>
      page.getByLabel(t(name), { exact: true });
    const add = async (what: 'today.addBreak' | 'today.addDrink'): Promise<void> => {
      await click(sitwell, page, 'today.add');
      await page.getByRole('menuitem', { name: t(what) }).click();
    };
    const undo = async (): Promise<void> => {
      await page
        .getByRole('region', { name: t('today.timeline') })
        .getByRole('button', { name: t('app.undo') })
        .click();
      await page.getByText(t('today.undone')).waitFor();
    };
    const totals = () => page.getByRole('region', { name: t('today.totals') }).innerText();
    const before = await totals();

    await page.getByRole('button', { name: /^Away, 09:20 to 09:28/u }).click();
    await click(sitwell, page, 'today.part');
    await field('today.tableTo').fill('09:40');
    await click(sitwell, page, 'today.wasSitting');
    await page.getByText(/^Choose two times between 09:20 and 09:28/u).waitFor();
    await field('today.tableTo').fill('09:23');
    await click(sitwell, page, 'today.wasSitting');
    await page.getByRole('button', { name: /^Away, 09:23 to 09:28/u }).waitFor();
    await expect.poll(() => figure(page, t('today.seated'))).toBe('25 mins');
    await undo();
    await expect.poll(totals).toBe(before);

    await add('today.addBreak');
    await field('today.tableFrom').fill('09:05');
    await field('today.tableTo').fill('09:11');
    await click(sitwell, page, 'today.addBreakDo');
    await page.getByRole('button', { name: /^Away, 09:05 to 09:11/u }).waitFor();
    await expect
      .poll(() => figure(page, t('today.breaks')))
      .toBe(t('insights.breaksOnlyOwn', { own: 2 }));
    await undo();
    await expect.poll(totals).toBe(before);

    await add('today.addDrink');
    await field('water.time').fill('09:10');
    await click(sitwell, page, 'app.save');
    await page.getByRole('button', { name: /^Water, 250 ml at 09:10/u }).waitFor();
    await expect.poll(() => figure(page, t('today.drinksToday'))).toBe('250 ml');
    await undo();
    await expect.poll(totals).toBe(before);
  });

  it('sets right what is still going on', async () => {
    const sitwell = await start();
    await sitwell.computer.advance(10 * MINUTE);
    await sitwell.choose(t('tray.today'));
    const page = await sitwell.page('dashboard');
    await page.getByRole('button', { name: /^Sitting, 09:00 to/u }).click();
    await click(sitwell, page, 'today.part');
    await page.getByLabel(t('today.tableFrom'), { exact: true }).fill('09:04');
    await click(sitwell, page, 'today.wasStanding');
    await page.getByRole('button', { name: /^Standing, 09:04 to 09:10/u }).waitFor();
    expect(await figure(page, t('today.seated'))).toBe('4 mins');
    expect(await figure(page, t('today.stood'))).toBe('6 mins');
    await sitwell.computer.advance(2 * MINUTE);
    expect(await figure(page, t('today.seated'))).toBe('6 mins');
    expect(await figure(page, t('today.stood'))).toBe('6 mins');
  });

  it('prompts for what a correction showed, after a minute of peace', async () => {
    const sitwell = await start();
    const page = await afterReading(sitwell);
    await page.getByRole('button', { name: /^Away, 09:20 to 09:28/u }).click();
    await click(sitwell, page, 'today.wasSitting');
    await sitwell.computer.advance(50 * SECOND);
    expect(await shown(sitwell)).not.toContain('prompt');
    await waitFor(sitwell, 'prompt', 40 * SECOND);
  });

  it('is the same after a restart', async () => {
    const sitwell = await start();
    const page = await afterReading(sitwell);
    await page.getByRole('button', { name: /^Away, 09:20 to 09:28/u }).click();
    await click(sitwell, page, 'today.wasSitting');
    await sitwell.kill();
    await sitwell.launch();
    await sitwell.choose(t('tray.today'));
    const again = await sitwell.page('dashboard');
    expect(await figure(again, t('today.longest'))).toBe('30 mins');
  });

  it('offers no correction for sleep', async () => {
    const sitwell = await start();
    await sitwell.computer.advance(20 * MINUTE);
    await sitwell.computer.still();
    await sitwell.computer.sleep(30 * MINUTE);
    await sitwell.computer.active();
    await sitwell.computer.advance(2 * MINUTE);
    await sitwell.choose(t('tray.today'));
    const page = await sitwell.page('dashboard');
    await page.getByRole('button', { name: /^Away, / }).click();
    await page.getByText(t('today.sleepFixed')).waitFor();
  });

  it('counts on while it is open', async () => {
    const sitwell = await start();
    await sitwell.computer.advance(5 * MINUTE);
    await sitwell.choose(t('tray.today'));
    const page = await sitwell.page('dashboard');
    expect(await textOf(page)).toContain(t('today.boutSitting', { time: '5 mins' }));
    await sitwell.computer.advance(3 * MINUTE);
    expect(await textOf(page)).toContain(t('today.boutSitting', { time: '8 mins' }));
    expect(await figure(page, t('today.seated'))).toBe('8 mins');
  });
});
