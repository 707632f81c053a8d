import type { Frame } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../shared/sessions/session.ts';
import { announcedAt } from '../../shared/sessions/speech.ts';
import { axeViolations } from './driver/axe.ts';
import { misfits, setTextSize } from './driver/fit.ts';
import { tabTo } from './driver/focus.ts';
import type { Sitwell } from './driver/sitwell.ts';
import { button, shown } from './driver/steps.ts';
import { needs } from './driver/target.ts';
import { MINUTE, SECOND } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t, wordsIn } from './driver/words.ts';

const start = useSitwell();

const timeLeft = (page: Frame): Promise<string> =>
  page.getByRole('timer', { name: t('breaks.left') }).innerText();
const nameNow = (page: Frame): Promise<string> =>
  page.getByRole('heading', { level: 1 }).innerText();

const sessionIn = (page: Frame): Promise<Session> =>
  page.evaluate(async () => {
    const { sitwell } = window as unknown as {
      readonly sitwell: { readonly call: (name: string) => Promise<Session> };
    };
    return sitwell.call('session.get');
  });

/** A floor routine from the tray, with its guide there. */
async function startRoutine(sitwell: Sitwell, minutes: 6 | 15): Promise<Frame> {
  await sitwell.choose(t(minutes === 6 ? 'tray.floor6' : 'tray.floor15'));
  const page = await sitwell.page('break');
  await sitwell.computer.still();
  await button(page, 'sessions.nextOne').waitFor();
  await page.locator('[aria-live="polite"] p').first().waitFor({ state: 'attached' });
  return page;
}

/** Writes down everything that the live region says from now on, and what it says now. */
const listen = (page: Frame): Promise<void> =>
  page.evaluate(() => {
    const region = document.querySelector('[aria-live="polite"]');
    if (!region) throw new Error('There is no live region.');
    const sentences = (): string =>
      [...region.children].map(({ textContent }) => textContent).join(' | ');
    const cues = [sentences()];
    new MutationObserver(() => cues.push(sentences())).observe(region, { childList: true });
    Object.assign(window, { cues });
  });
const heard = (page: Frame): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { readonly cues: readonly string[] }).cues);

/** What should be said of a session: every cue, once. */
const expected = ({ items }: Session): readonly string[] =>
  items.flatMap((item) =>
    item.steps
      .map((_, index) => announcedAt(item, index))
      .filter((sentences) => sentences.length > 0)
      .map(
        (sentences) =>
        sentences.map((words) => ('text' in words ? words.text : t(words.key, words.values))).join(' | '), // prettier-ignore
      ),
  );

describe('a routine in the player', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('of fifteen minutes ends on time, with every cue said once', async () => {
    const sitwell = await start();
    const page = await startRoutine(sitwell, 15);
    const session = await sessionIn(page);
    expect(session.length).toBe(15 * MINUTE);
    await listen(page);
    await sitwell.computer.advance(15 * MINUTE - 1 * SECOND);
    expect(await timeLeft(page)).toBe('0:01');
    expect(await heard(page)).toEqual(expected(session));
    await sitwell.computer.advance(2 * SECOND);
    await page.getByRole('heading', { name: t('breaks.overTaken') }).waitFor();
  }, 120_000);

  it('says nothing again when its page is loaded again', async () => {
    const sitwell = await start();
    const page = await startRoutine(sitwell, 6);
    await sitwell.computer.advance(20 * SECOND);
    await page.evaluate(() => window.location.reload());
    await button(page, 'sessions.nextOne').waitFor();
    await page.locator('[aria-live="polite"]').waitFor({ state: 'attached' });
    await listen(page);
    const { items } = await sessionIn(page);
    await sitwell.computer.advance(60 * SECOND);
    const later = items.flatMap((item) => item.steps.map((step, index) => ({ item, step, index })))
      .filter(({ step }) => step.start > 20 * SECOND && step.start <= 80 * SECOND)
      .filter(({ item, index }) => announcedAt(item, index).length > 0); // prettier-ignore
    const [atOnce, ...since] = await heard(page);
    expect(atOnce).toBe('');
    expect(since).toHaveLength(later.length);
  });

  it('is played by keyboard alone', async () => {
    const sitwell = await start();
    const page = await startRoutine(sitwell, 6);
    const { items } = await sessionIn(page);
    const first = await nameNow(page);
    await sitwell.computer.advance(10 * SECOND);
    await sitwell.press(' ');
    await page.getByText(t('breaks.paused'), { exact: true }).waitFor();
    await sitwell.computer.advance(30 * SECOND);
    expect(await timeLeft(page)).toBe('5:50');
    await sitwell.press(' ');
    await page.getByText(t('breaks.paused'), { exact: true }).waitFor({ state: 'detached' });
    await sitwell.press('s');
    await page.getByRole('heading', { level: 1, name: first }).waitFor({ state: 'detached' });
    const second = await nameNow(page);
    await sitwell.computer.advance(1 * SECOND);
    await sitwell.press('ArrowLeft');
    await page.getByRole('heading', { level: 1, name: first }).waitFor();
    await sitwell.press('ArrowRight');
    await page.getByRole('heading', { level: 1, name: second }).waitFor();
    const before = (await sessionIn(page)).length;
    await sitwell.press('m');
    await expect.poll(async () => (await sessionIn(page)).length).toBe(before + MINUTE);
    await sitwell.press('v');
    await page.getByText(t('sessions.voiceOn')).waitFor();
    await sitwell.press('?');
    await page.getByRole('dialog', { name: t('sessions.keys') }).waitFor();
    await sitwell.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(items.length).toBeGreaterThan(2);
    await sitwell.keyDown('Escape');
    await sitwell.computer.advance(3 * SECOND + 100);
    await sitwell.keyUp('Escape');
    await sitwell.computer.advance(20 * SECOND);
    expect(await shown(sitwell)).toEqual([]);
  });

  it('has its buttons in a sensible order, each seen when it has the focus', async () => {
    const sitwell = await start();
    const page = await startRoutine(sitwell, 6);
    await sitwell.computer.advance(3 * SECOND);
    const way = await tabTo(sitwell, page, new RegExp(t('breaks.signs'), 'u'));
    expect(way.filter(({ visible }) => !visible)).toEqual([]);
    const names = way.map(({ name }) => name).filter((name) => name !== t('sessions.care'));
    expect(names.slice(0, 7)).toEqual([
      t('sessions.back'),
      t('breaks.pause'),
      t('sessions.nextOne'),
      t('breaks.following'),
      t('sessions.skip'),
      t('breaks.more'),
      t('breaks.end'),
    ]);
  });

  it('has nothing that axe objects to, at its beginning, in a hold and over its keys', async () => {
    const sitwell = await start();
    const page = await startRoutine(sitwell, 6);
    expect(await axeViolations(page)).toEqual([]);
    await sitwell.computer.advance(40 * SECOND);
    expect(await axeViolations(page)).toEqual([]);
    await sitwell.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('the player fits', () => {
  beforeEach((context) => needs(context, 'computer'));

  it.each([
    [1280, 720],
    [1366, 768],
    [1920, 1080],
    [1080, 1920],
    [800, 600],
  ])('a screen of %i by %i, with all there is to read in sight', async (width, height) => {
    const sitwell = await start({ screen: { width, height } });
    const page = await startRoutine(sitwell, 6);
    await sitwell.computer.advance(30 * SECOND);
    expect(await misfits(page)).toEqual([]);
    const box = await page.locator('footer').boundingBox();
    const outside = await page.locator('main').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((outside?.y ?? 0) + height + 1);
  });

  it.each([
    [1280, 720],
    [1024, 700],
  ])(
    'long words on %i by %i: pausing and the warning signs are in sight',
    async (width, height) => {
      const language = 'en-XA';
      const long = wordsIn(language);
      const sitwell = await start({ screen: { width, height }, settings: { language } });
      await sitwell.choose(long.t('tray.floor6'));
      const page = await sitwell.page('break');
      await sitwell.computer.still();
      await page.getByRole('button', { name: long.t('sessions.nextOne'), exact: true }).waitFor();
      for (const seconds of [2, 28, 35]) {
        await sitwell.computer.advance(seconds * SECOND);
        expect(await misfits(page)).toEqual([]);
        const pause = page.getByRole('button', { name: long.t('breaks.pause'), exact: true });
        for (const there of [pause, page.locator('footer')]) {
          const box = await there.boundingBox();
          const outside = await page.locator('main').boundingBox();
          const bottom = (box?.y ?? Infinity) + (box?.height ?? 0);
          expect(bottom).toBeLessThanOrEqual((outside?.y ?? 0) + height + 1);
        }
      }
    },
  );

  it('text twice as large: name, cue and the main buttons are in sight, and nothing lies over them', async () => {
    const sitwell = await start({ screen: { width: 1280, height: 720 } });
    const page = await startRoutine(sitwell, 6);
    await sitwell.computer.advance(30 * SECOND);
    await setTextSize(page, 2);
    expect(await misfits(page)).toEqual([]);
    const covered = await page.evaluate(
      () =>
        [...document.querySelectorAll('h1, h1 + p')].filter((element) => {
          const { left, top, bottom } = element.getBoundingClientRect();
          return [top + 2, bottom - 2].some(
            (y) => !element.contains(document.elementFromPoint(left + 4, y)),
          );
        }).length,
    );
    expect(covered).toBe(0);
  });
});
