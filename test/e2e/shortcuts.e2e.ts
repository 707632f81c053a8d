import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { click, close, shown } from './driver/steps.ts';
import type { Sitwell } from './driver/sitwell.ts';
import { needs } from './driver/target.ts';
import { SECOND } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();

async function openSettings(sitwell: Sitwell): Promise<Frame> {
  await sitwell.choose(t('tray.settings'));
  const page = await sitwell.page('dashboard');
  await page.getByRole('heading', { level: 1, name: t('settings.title') }).waitFor();
  await sitwell.settle();
  return page;
}
const change = (name: string): { readonly name: string; readonly exact: true } => ({
  name: t('settings.shortcutRecordNamed', { name }),
  exact: true,
});

/** Presses "Change" beside a setting, and then these keys. */
async function record(sitwell: Sitwell, page: Frame, name: string, keys: string): Promise<void> {
  await page.getByRole('button', change(name)).click();
  await sitwell.settle();
  await sitwell.press(keys);
  await sitwell.settle();
}
const titles = async (sitwell: Sitwell): Promise<readonly string[]> =>
  (await sitwell.notifications()).map(({ title }) => title);

describe('shortcuts', () => {
  it('set by pressing keys work wherever the person is, until they are removed', async (context) => {
    needs(context, 'computer');
    needs(context, 'notifications');
    const sitwell = await start();
    const page = await openSettings(sitwell);
    const name = t('settings.postureShortcut');
    await record(sitwell, page, name, 'Control+Alt+KeyU');
    await close(sitwell, 'dashboard');

    await sitwell.press('Control+Alt+KeyU');
    await expect.poll(() => titles(sitwell)).toEqual([t('notifications.standingSaid')]);
    const again = await openSettings(sitwell);
    await sitwell.computer.advance(2 * SECOND);
    await sitwell.press('Control+Alt+KeyU');
    await expect.poll(() => titles(sitwell)).toEqual([t('notifications.sittingSaid')]);

    await click(sitwell, again, 'settings.shortcutClearNamed', { name });
    await sitwell.computer.advance(2 * SECOND);
    await sitwell.press('Control+Alt+KeyU');
    await sitwell.settle();
    expect(await titles(sitwell)).toEqual([t('notifications.sittingSaid')]);
  });

  it('start two minutes of stretching', async (context) => {
    needs(context, 'computer');
    const sitwell = await start({ settings: { stretchShortcut: 'CommandOrControl+Alt+K' } });
    await sitwell.press('Control+Alt+KeyK');
    const page = await sitwell.page('break');
    await page.getByText('2:00').first().waitFor();
    expect(await shown(sitwell)).toEqual(['break']);
  });

  it('that another setting has, or every program needs, are refused with the reason', async (context) => {
    needs(context, 'computer');
    const sitwell = await start({ settings: { pauseShortcut: 'CommandOrControl+Alt+P' } });
    const page = await openSettings(sitwell);
    await record(sitwell, page, t('settings.drinkShortcut'), 'Control+Alt+KeyP');
    const keys = 'Ctrl + Alt + P';
    await page.getByText(t('settings.shortcutHeld', { name: t('settings.pauseShortcut'), keys })).waitFor(); // prettier-ignore
    await sitwell.press('Control+KeyC');
    await page.getByText(t('settings.shortcutNeeded', { keys: 'Ctrl + C' })).waitFor();
    await sitwell.press('Control+Alt+KeyD');
    await page.getByRole('button', { name: t('settings.shortcutClearNamed', { name: t('settings.drinkShortcut') }) }).waitFor(); // prettier-ignore
    expect(await sitwell.notifications()).toEqual([]);
  });

  it('that are taken when Sitwell starts are told beside the setting, and hinder nothing', async (context) => {
    needs(context, 'computer');
    const keys = 'CommandOrControl+Alt+P';
    const sitwell = await start({ settings: { pauseShortcut: keys, drinkShortcut: keys } });
    const page = await openSettings(sitwell);
    const told = page.getByRole('group', { name: t('settings.drinkShortcut'), exact: true });
    await told.getByText(t('settings.shortcutTaken')).waitFor();
    await sitwell.press('Control+Alt+KeyP');
    await expect.poll(() => titles(sitwell)).toEqual([t('notifications.pauseSaid')]);
  });
});
