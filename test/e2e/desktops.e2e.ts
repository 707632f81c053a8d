import { beforeEach, describe, expect, it } from 'vitest';
import type { Sitwell } from './driver/sitwell.ts';
import {
  button,
  click,
  close,
  shown,
  startBreak,
  textOf,
  workUntilPrompt,
} from './driver/steps.ts';
import { needs } from './driver/target.ts';
import { MINUTE, SECOND } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();

/** Starts on a desktop that shows no tray icons. */
async function startWithoutTray(settings = {}, words: readonly string[] = []): Promise<Sitwell> {
  const sitwell = await start({ settings });
  await sitwell.quit();
  await sitwell.computer.desktop({ trayHost: false });
  await sitwell.launch(words);
  return sitwell;
}
const boundsOf = async (sitwell: Sitwell, kind: string) =>
  (await sitwell.windows()).find((window) => window.kind === kind)?.bounds;
const titles = async (sitwell: Sitwell) =>
  (await sitwell.notifications()).map(({ title }) => title);

describe('a desktop without a tray', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('shows Today at the start, which offers a small window that stays, with the tray’s menu', async () => {
    const sitwell = await startWithoutTray();
    const today = await sitwell.page('dashboard');
    await today.getByText(t('problems.trayFailed')).waitFor();
    await click(sitwell, today, 'mini.offer');
    await close(sitwell, 'dashboard');
    const mini = await sitwell.page('mini');
    await sitwell.computer.advance(10 * MINUTE);
    await expect.poll(() => textOf(mini)).toContain('Sitting for 10 min');

    await button(mini, 'mini.menu').focus();
    await sitwell.press('Enter');
    await expect.poll(() => button(mini, 'mini.menu').getAttribute('aria-expanded')).toBe('true');
    // From its first entry up to its last.
    await sitwell.press('ArrowUp', 'Enter');
    await sitwell.gone('mini');
    await expect.poll(() => titles(sitwell)).toEqual([t('mini.putAway')]);
  });

  it('says how to open Sitwell when it was started with the session', async () => {
    const sitwell = await startWithoutTray({}, ['--hidden']);
    await sitwell.computer.advance(20 * SECOND);
    await expect.poll(() => titles(sitwell)).toEqual([t('mini.noTray')]);
    expect(await sitwell.windows()).toEqual([]);
    await sitwell.clickNotification(t('mini.noTray'));
    await sitwell.page('dashboard');
  });

  it('has nothing wrong with it any more once a tray comes', async () => {
    const sitwell = await startWithoutTray({ smallWindow: true });
    expect(await shown(sitwell)).toEqual(['mini']);
    await sitwell.computer.desktop({ trayHost: true });
    await sitwell.choose(t('tray.today'));
    const today = await sitwell.page('dashboard');
    await today.getByRole('heading', { level: 1, name: t('today.title') }).waitFor();
    expect(await today.getByText(t('problems.trayFailed')).count()).toBe(0);
  });
});

describe('a desktop on which no window comes to the front', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('fetches the break by a notification, and says so once', async () => {
    const sitwell = await start();
    await sitwell.computer.desktop({ onTopWorks: false });
    await startBreak(sitwell);
    await sitwell.computer.still();
    await sitwell.computer.advance(4 * SECOND);
    await expect.poll(() => titles(sitwell)).toEqual([t('notifications.openMove')]);
    await sitwell.computer.desktop({ onTopWorks: true });
    await sitwell.clickNotification(t('notifications.openMove'));
    expect((await shown(sitwell))[0]).toBe('break');
    await sitwell.computer.advance(3 * MINUTE);
    await sitwell.choose(t('tray.today'));
    const today = await sitwell.page('dashboard');
    await today.getByText(t('problems.breakWindowBelow')).waitFor();
  });
});

describe('an idle signal that lies', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('is found by the pointer, told on Today, and trusted again once it behaves', async () => {
    const sitwell = await start();
    await sitwell.computer.idleSignal('blind');
    for (let look = 0; look < 10; look += 1) {
      await sitwell.computer.pointer(100 + look, 100);
      await sitwell.computer.advance(15 * SECOND);
    }
    await sitwell.choose(t('tray.today'));
    const today = await sitwell.page('dashboard');
    const problem = today.getByText(t('problems.idleSignalStuck'));
    await problem.waitFor();
    await sitwell.computer.idleSignal('works');
    await sitwell.computer.pointer(300, 100);
    await sitwell.computer.advance(30 * SECOND);
    await expect.poll(() => problem.count()).toBe(0);
  });
});

describe('screens that come and go', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('take the prompt along', async () => {
    const sitwell = await start();
    await sitwell.computer.plugSecondScreen();
    await sitwell.computer.pointer(2000, 300);
    await workUntilPrompt(sitwell);
    await sitwell.computer.pointer(600, 300);
    await sitwell.computer.pullScreen(2);
    expect((await boundsOf(sitwell, 'prompt'))?.x).toBeLessThan(1280);
  });

  it('get the break back when they wake', async () => {
    const sitwell = await start();
    await sitwell.computer.plugSecondScreen();
    await sitwell.computer.pointer(2000, 300);
    await startBreak(sitwell);
    await sitwell.computer.pullScreen(2);
    expect((await boundsOf(sitwell, 'break'))?.x).toBe(0);
    await sitwell.computer.plugSecondScreen();
    expect((await boundsOf(sitwell, 'break'))?.x).toBe(1280);
    await sitwell.page('dim');
    expect((await boundsOf(sitwell, 'dim'))?.x).toBe(0);
  });
});
