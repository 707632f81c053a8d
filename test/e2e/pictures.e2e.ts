import type { Frame } from 'playwright-core';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'vitest';
import type { Answers } from '../../shared/ergonomics/audit/question.ts';
import { MARKERS } from '../../shared/ergonomics/photo/measure.ts';
import type { Session } from '../../shared/sessions/session.ts';
import {
  liveThroughAMorning,
  visitDashboard,
  visitEveryScreen,
  visitWelcome,
} from './driver/every-screen.ts';
import { openWorkstation, turned } from './driver/audit.ts';
import { changeBook, finishAudit } from './driver/finish-audit.ts';
import { FINE } from '../renderer/fakes/sample-audit.ts';
import { rasterised, sidePicture, SIZE } from '../shared/ergonomics/photo/side-picture.ts';
import { seedJournal } from './driver/seed-journal.ts';
import { saidThisMorning, seededWeeks } from './driver/seeded-month.ts';
import { chooseFile, dragTo, openPhoto, stageOf } from './driver/photo.ts';
import type { Sitwell } from './driver/sitwell.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { SECOND } from './driver/time.ts';
import { wordsIn } from './driver/words.ts';

const start = useSitwell();
const folder = path.resolve(import.meta.dirname, '../../docs/pictures');
const words = wordsIn('en');
const FIRST_RUN = { at: '2026-11-23T08:58', settings: { welcomed: false }, moving: true };
/** A window high enough for the whole of Today. */
const HIGH = { screen: { width: 1280, height: 1130 }, at: { x: 140, y: 40, width: 1000, height: 1040 } }; // prettier-ignore
const LOW = { x: 140, y: 44, width: 1000, height: 700 };
/** Answers that come to 6: a chair that does not fit, and a screen that is too low. */
const SHOWN: Answers = {
  ...{ ...FINE, chairHeight: ['dangling'], legRoom: ['tight'], seatDepth: ['long'] },
  ...{ backSupport: ['noCurve'], armrests: ['high'], armrestTrouble: ['hard'] },
  ...{ screenHeight: ['low'], screenTwist: ['aside'], glare: ['glare'], papers: ['flat'] },
  ...{ pointer: ['far'] },
};

async function keep(
  sitwell: Sitwell,
  name: string,
  what: Parameters<Sitwell['picture']>[0],
): Promise<void> {
  writeFileSync(path.join(folder, `${name}.png`), await sitwell.picture(what));
}

/** Ms from the session's start until well into the hold of a stretch. */
async function holdOf(player: Frame, id: string): Promise<number> {
  const session = await player.evaluate(async () => {
    const { sitwell } = window as unknown as {
      readonly sitwell: { readonly call: (name: string) => Promise<Session> };
    };
    return sitwell.call('session.get');
  });
  const item = session.items.find(
    ({ content }) => content.kind === 'stretch' && content.stretch.id === id,
  );
  const hold = item?.steps.find(({ kind }) => kind === 'hold');
  if (!hold) throw new Error(`The routine has no hold of ${id}.`);
  return hold.start + 6 * SECOND;
}

/** Taken by `npm run pictures` only: they change with every font, so no test compares them. */
describe.runIf(process.env['SITWELL_PICTURES'] === '1')('pictures for the README', () => {
  mkdirSync(folder, { recursive: true });

  it('of windows', async () => {
    const sitwell = await start(FIRST_RUN);
    await visitEveryScreen(sitwell, words, async ({ name, kind }) => {
      if (kind === 'dashboard') await sitwell.place(kind, LOW);
      if (name === 'welcome-rhythm') await keep(sitwell, 'welcome', kind);
      if (name === 'settings') await keep(sitwell, name, kind);
      if (name === 'prompt') await keep(sitwell, 'prompt', 'corner');
    });
  });

  it.each([false, true])('of Today (dark: %s)', async (dark) => {
    const before = (userData: string): void => seedJournal(userData, saidThisMorning());
    const sitwell = await start({ ...FIRST_RUN, dark, before, screen: HIGH.screen });
    await visitWelcome(sitwell, words, () => Promise.resolve());
    await liveThroughAMorning(sitwell, words);
    await visitDashboard(sitwell, words, async ({ name, kind }) => {
      await sitwell.place(kind, HIGH.at);
      if (name === 'today') await keep(sitwell, dark ? 'today-dark' : 'today', kind);
    });
  });

  it('of History', async () => {
    const sitwell = await start({
      screen: { width: 1280, height: 1330 },
      before: (userData) => seedJournal(userData, seededWeeks()),
    });
    await sitwell.choose(words.t('tray.history'));
    const page = await sitwell.page('dashboard');
    await sitwell.place('dashboard', { x: 20, y: 40, width: 1240, height: 1240 });
    await page.getByText(words.t('history.show_month'), { exact: true }).click();
    await page.getByRole('region', { name: words.t('history.sideTitle') }).waitFor();
    await sitwell.settle();
    await keep(sitwell, 'history', 'dashboard');
  });

  it('of every stretch', async () => {
    const sitwell = await start({ moving: true });
    await sitwell.choose(words.t('tray.stretch'));
    const dashboard = await sitwell.page('dashboard');
    const sheet = await dashboard.page().context().newPage();
    await sheet.setViewportSize({ width: 1240, height: 800 });
    await sheet.goto(new URL('/gallery/index.html?sheet', dashboard.url()).href);
    await sheet.locator('figure svg').last().waitFor();
    writeFileSync(
      path.join(folder, 'stretches.png'),
      await sheet.locator('main').screenshot({ animations: 'disabled' }),
    );
    await sheet.close();
  });

  it.each([false, true])('of the player and the library (dark: %s)', async (dark) => {
    const sitwell = await start({ moving: true, dark, shownIn: { width: 1200, height: 640 } });
    const { t } = words;
    await sitwell.choose(t('tray.stretch'));
    await sitwell.place('dashboard', LOW);
    if (!dark) await keep(sitwell, 'library', 'dashboard');
    await sitwell.choose(t('tray.floor10'));
    const player = await sitwell.page('break');
    await sitwell.computer.still();
    await sitwell.computer.advance(await holdOf(player, dark ? 'seatedTwist' : 'downwardDog'));
    await keep(sitwell, dark ? 'player-dark' : 'player', 'break');
  });

  it('of the preview desktop and of a break, not as large', async () => {
    const sitwell = await start({ ...FIRST_RUN, shownIn: { width: 1200, height: 640 } });
    await visitEveryScreen(sitwell, words, async ({ name, kind }) => {
      if (kind === 'dashboard') await sitwell.place(kind, LOW);
      if (name === 'today') await keep(sitwell, 'preview-desktop', 'everything');
      if (name === 'break') await keep(sitwell, 'break', kind);
      if (name === 'break-over') await keep(sitwell, 'end-screen', kind);
    });
  });

  it('of the photo measure', async () => {
    const sitwell = await start({ screen: HIGH.screen });
    const page = await openPhoto(sitwell);
    await sitwell.place('dashboard', { x: 20, y: 40, width: 1240, height: 880 });
    const picture = sidePicture({ elbow: 112, trunk: 4, neck: 18, forearm: 4, eyeLine: -21 });
    await chooseFile(page, {
      name: 'me.png',
      mimeType: 'image/png',
      buffer: rasterised(picture).png,
    });
    await stageOf(page);
    for (const id of MARKERS) await dragTo(page, id, picture.markers, SIZE);
    await page.evaluate(() => window.scrollTo(0, 0));
    await sitwell.settle();
    await keep(sitwell, 'photo', 'dashboard');
  });

  it('of the audit: its result and one question', async () => {
    const sitwell = await start({ screen: { width: 1280, height: 1330 } });
    const page = await openWorkstation(sitwell);
    await sitwell.place('dashboard', { x: 20, y: 40, width: 1240, height: 1240 });
    await finishAudit(sitwell, page, SHOWN);
    await page.locator('[data-fix]').first().waitFor();
    await keep(sitwell, 'audit', 'dashboard');
    const answers: Answers = {
      ...{ device: ['screen'], chairHeight: ['right'], legRoom: ['room'], seatDepth: ['right'] },
      backSupport: ['noCurve'],
    };
    await changeBook(page, { type: 'saveDraft', facts: { answers, hours: {}, photo: null } });
    await sitwell.place('dashboard', { x: 20, y: 40, width: 1240, height: 820 });
    await page.evaluate(() => (window.location.hash = '#audit/questions/backSupport'));
    await turned(page, 'audit.backSupport');
    await keep(sitwell, 'audit-question', 'dashboard');
  });
});
