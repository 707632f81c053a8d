import { beforeEach, describe, expect, it } from 'vitest';
import type { Frame } from 'playwright-core';
import { readJournal } from './driver/journal.ts';
import { seedJournal } from './driver/seed-journal.ts';
import type { Sitwell } from './driver/sitwell.ts';
import { button, click, shown, startBreak, textOf } from './driver/steps.ts';
import { needs } from './driver/target.ts';
import { HOUR, MINUTE, SECOND, wallAt } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();
const again = t('checkIn.again', { places: t('checkIn.region_neck') });

/** Nine o'clock, after two and a half hours at the desk; yesterday it was the neck. */
const startAfterMorning = (): Promise<Sitwell> =>
  start({
    before: (userData) =>
      seedJournal(userData, [
        {
          ...{ type: 'checkIn', id: 'yesterday', at: wallAt('2026-11-22T11:00'), offset: 60 },
          ...{ level: 5, regions: 'neck', note: '' },
        },
        {
          ...{ type: 'span', start: wallAt() - 2.5 * HOUR, end: wallAt() - MINUTE },
          ...{ is: 'sitting', cause: 'input' },
        },
      ]),
  });

/** A whole break, to its end screen. */
async function endOfBreak(sitwell: Sitwell, length = 2 * MINUTE): Promise<Frame> {
  const page = await startBreak(sitwell);
  await sitwell.computer.still();
  await sitwell.computer.advance(length);
  await button(page, 'app.close').waitFor();
  return page;
}

describe('how the back feels', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('is told in a tap after a break, where on Today, and is still there after a power cut', async () => {
    const sitwell = await startAfterMorning();
    const over = await endOfBreak(sitwell);
    await over.getByRole('radio', { name: '4', exact: true }).click();
    await over.getByRole('button', { name: again }).waitFor();
    await click(sitwell, over, 'checkIn.elsewhere');
    await sitwell.gone('break');
    let page = await sitwell.page('dashboard');
    await page.getByRole('button', { name: t('checkIn.region_lowerBack') }).click();
    await page.getByText(t('comfort.chosen', { places: t('checkIn.region_lowerBack') })).waitFor();
    const { checkIns, retractions } = readJournal(sitwell.userData);
    expect(checkIns.map(({ level, regions }) => [level, regions])).toEqual([
      [5, 'neck'],
      [4, ''],
      [4, 'lowerBack'],
    ]);
    expect(retractions.map(({ entry }) => entry)).toEqual([checkIns[1]?.id]);

    await sitwell.kill();
    await sitwell.launch();
    await sitwell.choose(t('tray.today'));
    page = await sitwell.page('dashboard');
    const list = page.getByRole('list', { name: t('comfort.list') });
    expect(await list.innerText()).toContain(t('checkIn.region_lowerBack'));
    await list.getByRole('button').last().click();
    await button(page, 'app.undo').click();
    await list.waitFor();
    expect(await list.getByRole('listitem').count()).toBe(1);
  });

  it('is asked once a day at most, and not again that day after "Not now"', async () => {
    const sitwell = await startAfterMorning();
    await click(sitwell, await endOfBreak(sitwell), 'checkIn.notNow');
    await sitwell.kill();
    await sitwell.launch();
    // The second one of the hour is a long one.
    const over = await endOfBreak(sitwell, 5 * MINUTE);
    await button(over, 'breaks.overCheck').waitFor();
    expect(await over.getByRole('radio').count()).toBe(0);
  });
});

describe('a back that acts up', () => {
  beforeEach((context) => needs(context, 'computer'));

  /** Ice and heat, and when to call for help, on Today. */
  async function expectCare(sitwell: Sitwell): Promise<void> {
    const page = await sitwell.page('dashboard');
    await page.getByRole('table', { name: t('flareUp.careTable') }).waitFor();
    expect(await textOf(page)).toContain(t('safety.emergencyLead'));
    await button(page, 'flareUp.startIce').waitFor();
  }

  it('ends the session of stretches it comes in', async () => {
    const sitwell = await start();
    await sitwell.choose(t('tray.stretch5'));
    const page = await sitwell.page('break');
    await sitwell.computer.advance(20 * SECOND);
    await page.getByRole('button', { name: t('breaks.signs') }).click();
    await click(sitwell, page, 'safety.sore');
    await sitwell.gone('break');
    await expectCare(sitwell);
    expect(await shown(sitwell)).toEqual(['dashboard']);
  });

  it('can be told from the page of any stretch', async () => {
    const sitwell = await start();
    await sitwell.choose(t('tray.stretch'));
    const page = await sitwell.page('dashboard');
    await page.locator('[data-stretch]').first().click();
    await click(sitwell, page, 'safety.sore');
    await expectCare(sitwell);
  });
});
