import type { Frame, Locator } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CheckId, Verdict } from '../../shared/self-check/self-check.ts';
import type { MessageKey } from '../../shared/messages/translator.ts';
import type { Sitwell } from './driver/sitwell.ts';
import { click, close, textOf } from './driver/steps.ts';
import { needs } from './driver/target.ts';
import { MINUTE, SECOND } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();

const row = (page: Frame, id: CheckId): Locator =>
  page.getByRole('listitem', { name: t(`selfCheck.${id}`), exact: true });

/** Waits until the list says this of a thing, for this reason. */
async function says(page: Frame, id: CheckId, verdict: Verdict, because: MessageKey) {
  await row(page, id)
    .getByText(t(`selfCheck.${verdict}`), { exact: true })
    .waitFor();
  await row(page, id).getByText(t(because), { exact: true }).waitFor();
}

/** Opens the list in Settings, once it has been looked at. */
async function openList(sitwell: Sitwell): Promise<Frame> {
  await sitwell.choose(t('tray.settings'));
  const page = await sitwell.page('dashboard');
  await row(page, 'calls').waitFor();
  await sitwell.settle();
  return page;
}

async function tryOut(sitwell: Sitwell, page: Frame, id: CheckId): Promise<void> {
  await row(page, id).getByRole('button').click();
  await sitwell.settle();
}

async function answer(sitwell: Sitwell, page: Frame, id: CheckId, word: 'yes' | 'no') {
  await row(page, id)
    .getByRole('button', { name: t(`selfCheck.${word}`), exact: true })
    .click();
  await sitwell.settle();
}

describe('where all is well', () => {
  beforeEach((context) => needs(context, 'computer', 'notifications'));

  it('nothing is said on Today, and the list finds nothing that fails', async () => {
    const sitwell = await start();
    await sitwell.computer.advance(MINUTE);
    await sitwell.choose(t('tray.today'));
    expect(await textOf(await sitwell.page('dashboard'))).not.toContain(t('selfCheck.newsOpen'));
    const page = await openList(sitwell);
    await says(page, 'calls', 'works', 'selfCheck.callsTold');
    expect(await page.getByText(t('selfCheck.fails'), { exact: true }).count()).toBe(0);
    // Hands that never rested have shown nothing of the idle signal yet.
    await says(page, 'idle', 'unsure', 'selfCheck.idleWaiting');
    await sitwell.computer.still();
    await sitwell.computer.advance(MINUTE);
    await sitwell.computer.active();
    await sitwell.computer.advance(MINUTE);
    await click(sitwell, page, 'selfCheck.look');
    await says(page, 'idle', 'works', 'selfCheck.idleMoves');
  });

  it('prompt and break are shown for a moment, and the person’s word outlasts a restart', async () => {
    const sitwell = await start();
    let page = await openList(sitwell);
    for (const [id, word] of [
      ['prompt', 'yes'],
      ['overlay', 'no'],
    ] as const) {
      await tryOut(sitwell, page, id);
      expect(await textOf(await sitwell.page('dim'))).toBe(t('breaks.trial'));
      await sitwell.computer.advance(5 * SECOND);
      await sitwell.gone('dim');
      await answer(sitwell, page, id, word);
    }
    await says(page, 'prompt', 'works', 'selfCheck.promptSeen');
    await says(page, 'overlay', 'fails', 'selfCheck.overlayMissedAdvice');
    await sitwell.kill();
    await sitwell.launch();
    await sitwell.computer.advance(MINUTE);
    page = await openList(sitwell);
    await says(page, 'prompt', 'works', 'selfCheck.promptSeen');
    await says(page, 'overlay', 'fails', 'selfCheck.overlayMissed');
    // The person said so themselves: that is no news to them.
    await sitwell.choose(t('tray.today'));
    expect(await textOf(page)).not.toContain(t('selfCheck.newsOpen'));
  });

  it('a notification comes up, and a chime sounds', async () => {
    const sitwell = await start();
    const page = await openList(sitwell);
    await tryOut(sitwell, page, 'notifications');
    expect(await sitwell.notifications()).toMatchObject([{ title: t('selfCheck.trialNotice') }]);
    await answer(sitwell, page, 'notifications', 'yes');
    await says(page, 'notifications', 'works', 'selfCheck.notificationsSeen');
    await tryOut(sitwell, page, 'sound');
    expect(sitwell.sounds()).toBe(1);
    await answer(sitwell, page, 'sound', 'yes');
    await says(page, 'sound', 'works', 'selfCheck.soundHeard');
  });
});

describe('where something fails', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('a notification that never comes up is noticed without anybody’s word', async () => {
    const sitwell = await start();
    await sitwell.computer.desktop({ notificationsShown: false });
    const page = await openList(sitwell);
    await tryOut(sitwell, page, 'notifications');
    await sitwell.computer.advance(4 * SECOND);
    await says(page, 'notifications', 'fails', 'selfCheck.notificationsSilent');
  });

  it('without a tray, Today says so once, and leads to the list', async () => {
    const sitwell = await start();
    await sitwell.kill();
    await sitwell.computer.desktop({ trayHost: false });
    await sitwell.launch();
    await sitwell.computer.advance(MINUTE);
    const page = await sitwell.page('dashboard');
    await page.getByText(t('problems.trayFailed')).waitFor();
    expect(await textOf(page)).not.toContain(t('selfCheck.newsOpen'));
    await click(sitwell, page, 'selfCheck.problemOpen');
    await says(page, 'tray', 'fails', 'selfCheck.trayMissingAdvice');
  });

  it('an idle signal that stands still is told, with what is done instead', async () => {
    const sitwell = await start();
    await sitwell.computer.still(30 * SECOND);
    await sitwell.computer.idleSignal('frozen');
    await sitwell.computer.advance(5 * MINUTE);
    await says(await openList(sitwell), 'idle', 'fails', 'selfCheck.idleStuck');
  });

  it('autostart that somebody removed is told on Today and put right by one tap', async () => {
    const sitwell = await start({ settings: { startAtLogin: true } });
    await sitwell.computer.advance(MINUTE);
    await sitwell.choose(t('tray.today'));
    const page = await sitwell.page('dashboard');
    await click(sitwell, page, 'selfCheck.newsOpen');
    await says(page, 'autostart', 'fails', 'selfCheck.autostartMissing');
    await tryOut(sitwell, page, 'autostart');
    await says(page, 'autostart', 'works', 'selfCheck.autostartThere');
    await sitwell.choose(t('tray.today'));
    await expect.poll(() => textOf(page)).not.toContain(t('selfCheck.newsOpen'));
    await close(sitwell, 'dashboard');
  });
});
