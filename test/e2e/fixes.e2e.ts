import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openWorkstation } from './driver/audit.ts';
import { finishAudit } from './driver/finish-audit.ts';
import { readJournal } from './driver/journal.ts';
import { button, click, textOf } from './driver/steps.ts';
import { TARGET } from './driver/target.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();

describe('what to do about a workstation', () => {
  it('is planned, done and looked at again, and the score falls', async () => {
    const sitwell = await start();
    let page = await openWorkstation(sitwell);
    await finishAudit(sitwell, page);
    const before = readJournal(sitwell.userData).audits[0];
    const fix = page.locator('[data-fix="lumbarTowel"]');
    await fix.getByRole('radio', { name: t('workplaces.state_planned') }).press(' ');
    await sitwell.settle();
    await fix.getByText(t('workplaces.state_done'), { exact: true }).click();
    await fix.getByRole('button', { name: t('workplaces.doneLook') }).click();
    await page.getByRole('heading', { level: 1, name: t('audit.backSupport') }).waitFor();
    await sitwell.press('1', 'Enter');
    await page.getByRole('heading', { name: t('workplaces.solved') }).waitFor();
    await sitwell.settle();
    const { audits, fixes } = readJournal(sitwell.userData);
    const after = audits.at(-1);
    expect(fixes.map(({ fix: id, state }) => [id, state])).toEqual([
      ['lumbarTowel', 'planned'],
      ['lumbarTowel', 'done'],
    ]);
    expect(after?.low).toBeLessThan(before?.low ?? 0);
    expect(await textOf(page)).toContain(
      t('workplaces.went', { went: t('audit.findingLumbarMissing') }),
    );

    await sitwell.kill();
    await sitwell.launch();
    page = await openWorkstation(sitwell);
    await page.getByText(t('workplaces.tableShow')).click();
    expect(await page.getByRole('table').getByRole('row').count()).toBe(3);
    expect(await page.locator('[data-fix="lumbarTowel"]').count()).toBe(0);
  });

  it('is kept apart for each workplace', async () => {
    const sitwell = await start();
    const page = await openWorkstation(sitwell);
    await finishAudit(sitwell, page);
    await click(sitwell, page, 'workplaces.menu');
    await page.getByRole('menuitem', { name: t('workplaces.add') }).click();
    await page.getByRole('textbox').fill('Kitchen table');
    await page.getByRole('textbox').press('Enter');
    await button(page, 'auditing.begin').waitFor();
    expect(await page.locator('[data-fix]').count()).toBe(0);
    const desk = t('workplaces.firstName');
    await page.getByRole('combobox', { name: t('workplaces.choose') }).selectOption(desk);
    await page.locator('[data-fix]').first().waitFor();
    expect(readJournal(sitwell.userData).audits).toHaveLength(1);
  });
});

describe('the report', () => {
  it('prints alone, dark on white, and says where no file can be made', async () => {
    const sitwell = await start({ dark: true });
    const page = await openWorkstation(sitwell);
    await finishAudit(sitwell, page);
    await click(sitwell, page, 'workplaces.report');
    await page.getByRole('textbox', { name: t('report.nameField') }).fill('Ada Example');
    expect(await textOf(page)).toContain(t('report.whatNot'));
    if (TARGET === 'preview') {
      await click(sitwell, page, 'report.save');
      await page.getByText(t('report.failed')).waitFor();
      sitwell.forgive(/printToPDF/u);
    }
    const whole: Page = page.page();
    await whole.emulateMedia({ media: 'print' });
    const printed = await textOf(page);
    expect(printed).toContain('Ada Example');
    expect(printed).not.toContain(t('report.print'));
    expect(printed).not.toContain(t('dashboard.history'));
    const inks = await page
      .locator('[data-report] h2')
      .evaluate((heading) => getComputedStyle(heading).color);
    expect(inks).toBe('rgb(0, 0, 0)');
    await whole.emulateMedia({ media: null });
  });
});
