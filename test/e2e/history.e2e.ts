import type { Frame, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { seedJournal } from './driver/seed-journal.ts';
import { seededWeeks } from './driver/seeded-month.ts';
import type { Sitwell } from './driver/sitwell.ts';
import { button, click, textOf } from './driver/steps.ts';
import { needs } from './driver/target.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();
const seeded = { before: (userData: string) => seedJournal(userData, seededWeeks()) };

/** History, with the week shown. */
async function openHistory(sitwell: Sitwell): Promise<Frame> {
  await sitwell.choose(t('tray.history'));
  const page = await sitwell.page('dashboard');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await sitwell.settle();
  return page;
}

const card = (page: Frame, name: string) => page.getByRole('region', { name, exact: true });

describe('History', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('shows the last week and its days, opens one by keys, and sets it right', async () => {
    const sitwell = await start(seeded);
    const page = await openHistory(sitwell);
    await click(sitwell, page, 'history.previous_week');
    await page.getByText(/^16\s*–\s*22 November 2026$/u).waitFor();
    const seated = card(page, t('history.chartSeated'));
    expect(await seated.innerText()).toContain('5 days at the desk');
    const before = await seated.innerText();
    await seated.getByRole('button').last().focus();
    await sitwell.press('Home');
    await seated.getByText('Monday 16 November').first().waitFor();
    await sitwell.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Monday 16 November' }).waitFor();
    await page
      .getByRole('button', { name: /^Sitting/u })
      .first()
      .click();
    await click(sitwell, page, 'today.wasStanding');
    await sitwell.settle();
    await click(sitwell, page, 'app.back');
    await page.getByText(/^16\s*–\s*22 November 2026$/u).waitFor();
    await expect.poll(() => seated.innerText()).not.toBe(before);
  });

  it('lays a month side by side, and makes a report of it that prints alone', async () => {
    const sitwell = await start({ ...seeded, dark: true });
    const page = await openHistory(sitwell);
    await page.getByText(t('history.show_month'), { exact: true }).click();
    const side = card(page, t('history.sideTitle'));
    await side.getByText(/does not show what causes what/u).waitFor();
    expect(await side.getByRole('button').count()).toBe(28);
    expect(await side.getByRole('button', { name: /Set-up score/u }).count()).toBe(2);
    await click(sitwell, page, 'history.report');
    await page.getByText(t('journalReport.days_own'), { exact: true }).click();
    await page.getByRole('checkbox', { name: t('journalReport.withNotes') }).press(' ');
    await sitwell.settle();
    const whole: Page = page.page();
    await whole.emulateMedia({ media: 'print' });
    const printed = await textOf(page);
    expect(printed).toContain('19 of 27 days');
    expect(printed).toContain(t('journalReport.what'));
    expect(printed).not.toContain(t('journalReport.note'));
    expect(printed).not.toContain(t('report.print'));
    await whole.emulateMedia({ media: null });
    await button(page, 'app.back').click();
    await side.waitFor();
  });
});
