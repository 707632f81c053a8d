import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Frame } from 'playwright-core';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { seedBackup, seedJournal } from './driver/seed-journal.ts';
import { readJournal } from './driver/journal.ts';
import type { Sitwell } from './driver/sitwell.ts';
import { needs } from './driver/target.ts';
import { MINUTE, wallAt } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';
import { axeViolations } from './driver/axe.ts';
import { drinkEntry, minuteSpan } from '../fakes/entries.ts';
import { sampleExport } from '../shared/data/sample-export.ts';

const start = useSitwell();
const MORNING = wallAt('2026-11-23T07:00');
const SUNDAY = 'journal-2026-11-22.sqlite';
const FORTY = Array.from({ length: 40 }, (_, index) => minuteSpan(index, MORNING));

function folder(): string {
  const place = mkdtempSync(path.join(os.tmpdir(), 'sitwell-copy-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  return place;
}
async function settings(sitwell: Sitwell): Promise<Frame> {
  await sitwell.choose(t('tray.settings'));
  const page = await sitwell.page('dashboard');
  await page.getByRole('heading', { name: t('data.eraseTitle') }).waitFor();
  return page;
}
const button = (page: Frame, name: string) => page.getByRole('button', { name, exact: true });
/** Gives the page a copy, and waits for what it says. */
async function offer(page: Frame, name: string, text: string, says: string): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page.getByText(says).first().waitFor();
}

describe("a person's data", () => {
  it('is saved as tables that anybody can read', async () => {
    const sitwell = await start({
      before: (userData) => seedJournal(userData, [...FORTY, drinkEntry('d', MORNING)]),
    });
    const page = await settings(sitwell);
    const file = path.join(folder(), 'tables.zip');
    await sitwell.saveAs(file, () => button(page, t('data.csv')).click());
    await page.getByText(t('data.exported')).waitFor();
    const zip = unzipSync(readFileSync(file));
    expect(strFromU8(zip['span.csv']!).split('\r\n')).toHaveLength(42);
    expect(strFromU8(zip['drink.csv']!)).toContain('d,2026-11-23T06:00:00.000+00:00,250,water');
    expect(strFromU8(zip['README.txt']!)).toContain(t('tables.formulas'));
    expect(await axeViolations(page)).toEqual([]);
  });

  it('is not changed by a bad file, and the fault is told with its place', async () => {
    const sitwell = await start({ before: (userData) => seedJournal(userData, FORTY) });
    const page = await settings(sitwell);
    const bad = JSON.stringify(sampleExport({ journal: { drink: [{ id: 'd', ml: 1e300 }] } }));
    await offer(page, 'bad.json', bad, 'journal.drink[0].at');
    await page.getByText(t('data.refused')).waitFor();
    expect(readJournal(sitwell.userData).spans).toHaveLength(FORTY.length);
  });
});

describe('starting anew', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('everything is deleted, and a copy brings the day back', async () => {
    const sitwell = await start({
      settings: { moveIntervalMinutes: 45 },
      before: (userData) => seedJournal(userData, FORTY),
    });
    await sitwell.computer.advance(MINUTE);
    const page = await settings(sitwell);
    const file = path.join(folder(), 'copy.json');
    await sitwell.saveAs(file, () => button(page, t('data.json')).click());
    await page.getByText(t('data.exported')).waitFor();

    await button(page, t('data.eraseOpen')).click();
    const yes = button(page, t('data.eraseYes'));
    expect(await yes.isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: /delete/u }).fill(t('data.eraseWord'));
    await yes.click();
    const welcome = await sitwell.page('welcome');
    expect(existsSync(path.join(sitwell.userData, 'request.json'))).toBe(false);
    expect(readJournal(sitwell.userData).spans).toEqual([]);
    for (const step of ['next', 'next'] as const)
      await button(welcome, t(`welcome.${step}`)).click();
    await welcome.getByLabel(t('welcome.acknowledge')).check();
    await button(welcome, t('welcome.finish')).click();
    await sitwell.gone('welcome');

    const again = await settings(sitwell);
    await offer(again, 'copy.json', readFileSync(file, 'utf8'), t('data.foundNew'));
    await again.getByText(t('data.foundSettings', { count: 1 })).click();
    await button(again, t('data.foundTake')).click();
    // The time that was still going on is in it too.
    await again.getByText(t('data.imported', { count: FORTY.length + 1 })).waitFor();
    expect(readJournal(sitwell.userData).spans).toEqual(expect.arrayContaining(FORTY));
    expect((await sitwell.tray()).toolTip).toContain('45');
    await offer(again, 'copy.json', readFileSync(file, 'utf8'), t('data.foundNothing'));
  });

  it('a backup is gone back to, and what was there before can be come back to', async () => {
    const sitwell = await start({
      before: (userData) => {
        seedBackup(userData, '2026-11-22', FORTY.slice(0, 10));
        seedJournal(userData, FORTY);
      },
    });
    const page = await settings(sitwell);
    await page.locator('li').filter({ hasText: '22 November' }).getByRole('button').first().click();
    await button(page, t('data.backupYes')).click();
    const request = path.join(sitwell.userData, 'request.json');
    const isThere = async (): Promise<boolean> =>
      !existsSync(request) && (await sitwell.tray()).entries.length > 0;
    await expect.poll(isThere, { timeout: 30_000 }).toBe(true);
    // It opens by itself, so that the person sees what became of it.
    const today = await sitwell.page('dashboard');
    await today.getByRole('heading', { level: 1, name: t('today.title') }).waitFor();
    const after = await settings(sitwell);
    expect(readJournal(sitwell.userData).spans.slice(0, 11)).toEqual(FORTY.slice(0, 10));
    const names = readdirSync(path.join(sitwell.userData, 'backups'));
    expect(names).toContain(SUNDAY);
    expect(names.filter((name) => name.startsWith('journal-before-'))).toHaveLength(1);
    await after.getByText('before you went back').waitFor();
  });
});
