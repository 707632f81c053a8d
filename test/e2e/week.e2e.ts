import { beforeEach, describe, expect, it } from 'vitest';
import type { Frame } from 'playwright-core';
import { axeViolations } from './driver/axe.ts';
import { misfits } from './driver/fit.ts';
import { seatedWeek, seedJournal } from './driver/seed-journal.ts';
import type { Sitwell } from './driver/sitwell.ts';
import { click } from './driver/steps.ts';
import { needs } from './driver/target.ts';
import { HOUR, MINUTE } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();

async function today(sitwell: Sitwell): Promise<Frame> {
  await sitwell.choose(t('tray.today'));
  const page = await sitwell.page('dashboard');
  await page.getByRole('heading', { level: 1, name: t('today.title') }).waitFor();
  await sitwell.settle();
  return page;
}
const card = (page: Frame) => page.getByRole('region', { name: t('week.title') });

/** From Friday afternoon, after a week of work, to Monday morning. */
async function overTheWeekend(): Promise<Sitwell> {
  const sitwell = await start({
    at: '2026-11-20T16:00',
    before: (userData) => seedJournal(userData, seatedWeek(6, 80 * MINUTE)),
  });
  await sitwell.computer.advance(20 * MINUTE);
  expect(await card(await today(sitwell)).count()).toBe(0);
  await sitwell.computer.still();
  await sitwell.computer.sleep(64 * HOUR);
  await sitwell.computer.active();
  await sitwell.computer.advance(2 * MINUTE);
  return sitwell;
}

describe('the last week', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('is summed up on Monday morning until it is closed, also through a power cut', async () => {
    const sitwell = await overTheWeekend();
    const page = await today(sitwell);
    const words = await card(page).innerText();
    expect(words).toContain(t('week.lead', { dates: '16 – 22 November 2026', count: 5 }));
    expect(words).toContain(t('week.suggest_shorterBouts'));
    expect(words).toContain(t('week.none_water'));
    expect(await axeViolations(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
    await click(sitwell, page, 'week.close');
    expect(await card(page).count()).toBe(0);
    await sitwell.kill();
    await sitwell.launch();
    expect(await card(await today(sitwell)).count()).toBe(0);
  });
});
