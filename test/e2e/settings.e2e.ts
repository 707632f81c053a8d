import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Sitwell } from './driver/sitwell.ts';
import { startBreak, textOf, workUntilPrompt } from './driver/steps.ts';
import { needs } from './driver/target.ts';
import { MINUTE, SECOND } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();

async function openSettings(sitwell: Sitwell): Promise<Frame> {
  await sitwell.choose(t('tray.settings'));
  const page = await sitwell.page('dashboard');
  await page.getByRole('heading', { level: 1, name: t('settings.title') }).waitFor();
  return page;
}

/** Chooses one of the options of a setting. */
async function choose(
  sitwell: Sitwell,
  page: Frame,
  setting: string,
  option: string,
): Promise<void> {
  const group = page.getByRole('radiogroup', { name: setting, exact: true });
  await group.getByText(option, { exact: true }).click();
  await sitwell.settle();
}

const saved = (userData: string): Readonly<Record<string, unknown>> => {
  const text = readFileSync(path.join(userData, 'settings.json'), 'utf8');
  return (JSON.parse(text) as { values: Record<string, unknown> }).values;
};

describe('a change of settings', () => {
  it('of the rhythm counts at once', async () => {
    const sitwell = await start();
    const page = await openSettings(sitwell);
    expect((await sitwell.tray()).toolTip).toContain('30');
    await choose(sitwell, page, t('settings.presets'), t('settings.preset_gentle'));
    expect((await sitwell.tray()).toolTip).toContain('45');
    expect(saved(sitwell.userData)).toMatchObject({ moveIntervalMinutes: 45 });
  });

  it('of the theme is seen at once', async () => {
    const sitwell = await start();
    const page = await openSettings(sitwell);
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await choose(sitwell, page, t('settings.theme'), t('settings.theme_is_dark'));
    expect(await paper()).not.toBe(light);
    await choose(sitwell, page, t('settings.theme'), t('settings.theme_is_system'));
    expect(await paper()).toBe(light);
  });

  it('of the language is read at once, in pages and tray', async () => {
    const sitwell = await start();
    const page = await openSettings(sitwell);
    await choose(sitwell, page, t('settings.language'), t('settings.language_is_en-XA'));
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^\[.*\]$/u);
    expect((await sitwell.tray()).entries.every(({ label }) => label.startsWith('['))).toBe(true);
  });

  it('to a language written from right to left turns the page round', async () => {
    const sitwell = await start();
    const page = await openSettings(sitwell);
    await choose(sitwell, page, t('settings.language'), t('settings.language_is_en-XB'));
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    const [navigation, main] = await Promise.all([
      page.getByRole('navigation').boundingBox(),
      page.getByRole('main').boundingBox(),
    ]);
    expect(navigation?.x).toBeGreaterThan(main?.x ?? 0);
  });

  it('of the sounds: a chime at the beginning and the end of a break, or none', async (context) => {
    needs(context, 'computer');
    for (const sounds of [true, false]) {
      const sitwell = await start({ settings: { sounds, sessionChimes: false } });
      await startBreak(sitwell);
      await sitwell.computer.still();
      await sitwell.computer.advance(2 * MINUTE + 5 * SECOND);
      expect(sitwell.sounds()).toBe(sounds ? 2 : 0);
    }
  });

  it('to notifications brings the prompt as one', async (context) => {
    needs(context, 'computer', 'notifications');
    const sitwell = await start({ settings: { promptStyle: 'notification' } });
    await sitwell.computer.advance(29 * MINUTE + 35 * SECOND);
    expect(await sitwell.windows()).toEqual([]);
    expect(await sitwell.notifications()).toMatchObject([
      { title: t('notifications.announceMove') },
    ]);
    await sitwell.clickNotification(t('notifications.announceMove'));
    await sitwell.page('break');
  });

  it('to a break as a notification opens no window, and says when it is over', async (context) => {
    needs(context, 'computer', 'notifications');
    const sitwell = await start({ settings: { breakStyle: 'notification' } });
    const prompt = await workUntilPrompt(sitwell);
    await prompt.getByRole('button', { name: t('prompt.start') }).click();
    await sitwell.computer.still();
    await sitwell.computer.advance(5 * SECOND);
    expect(await sitwell.windows()).toEqual([]);
    expect((await sitwell.notifications()).map(({ title }) => title)).toContain(t('notifications.openMove')); // prettier-ignore
    await sitwell.computer.advance(2 * MINUTE);
    expect((await sitwell.notifications()).map(({ title }) => title)).toContain(t('notifications.overTaken')); // prettier-ignore
  });

  it('to a break in a window leaves the rest of the screen alone', async () => {
    const sitwell = await start({ settings: { breakStyle: 'window' } });
    await sitwell.choose(t('tray.startBreak'));
    await sitwell.page('break');
    const [window] = await sitwell.windows();
    expect(window?.bounds).toMatchObject({ width: 900, height: 660 });
  });

  it('that waits for a click never opens a break by itself', async (context) => {
    needs(context, 'computer');
    const sitwell = await start({ settings: { breakStart: 'click' } });
    const prompt = await workUntilPrompt(sitwell);
    await sitwell.computer.advance(10 * MINUTE);
    expect(await sitwell.windows()).toMatchObject([{ kind: 'prompt' }]);
    expect(await textOf(prompt)).toContain(t('prompt.readyMove'));
  });

  it('is found by searching, and undone', async () => {
    const sitwell = await start({ settings: { snoozeMinutes: 9 } });
    const page = await openSettings(sitwell);
    await page.getByRole('searchbox').fill(t('settings.snoozeMinutes'));
    const reset = page.getByRole('button', { name: t('settings.resetNamed', { name: t('settings.snoozeMinutes') }) }); // prettier-ignore
    await reset.click();
    await page.getByText(t('settings.resetDone')).waitFor();
    await sitwell.settle();
    expect(saved(sitwell.userData)['snoozeMinutes']).toBeUndefined();
    await page.getByRole('button', { name: t('app.undo') }).click();
    await page.getByText(t('settings.undone')).waitFor();
    await sitwell.settle();
    expect(saved(sitwell.userData)['snoozeMinutes']).toBe(9);
  });
});
