import { beforeEach, describe, expect, it } from 'vitest';
import { button, click, restUntilBreak, shown, waitFor, workUntilPrompt } from './driver/steps.ts';
import type { Sitwell } from './driver/sitwell.ts';
import { needs } from './driver/target.ts';
import { MINUTE, SECOND } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t, wordsIn } from './driver/words.ts';

const start = useSitwell();

/** Somebody answers the audit: the screen is low, all else is not known. */
async function findLowScreen(sitwell: Sitwell, words = t): Promise<void> {
  await sitwell.choose(words('tray.audit'));
  const page = await sitwell.page('dashboard');
  const facts = { answers: { screenHeight: ['low'] }, hours: {}, photo: null };
  const finished = await page.evaluate(async (known) => {
    await window.sitwell.call('audit.change', { type: 'saveDraft', facts: known });
    return window.sitwell.call('audit.change', { type: 'finish', picture: null });
  }, facts);
  expect(finished).toMatchObject({ type: 'changed' });
}

describe('the posture check', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('leads through five things in half a minute, the weak one first, and goes by itself', async () => {
    const sitwell = await start();
    await findLowScreen(sitwell);
    await sitwell.choose(t('tray.postureCheck'));
    const page = await sitwell.page('check');
    const windows = await sitwell.windows();
    expect(windows.find(({ kind }) => kind === 'check')).toMatchObject({ visible: true, focused: false }); // prettier-ignore
    const seen: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      seen.push(await page.getByRole('heading').innerText());
      await sitwell.computer.advance(6 * SECOND);
    }
    const order = ['screen', 'feet', 'back', 'shoulders', 'elbows'] as const;
    expect(seen).toEqual(order.map((id) => t(`postureCheck.${id}`)));
    expect(await page.getByRole('heading').innerText()).toBe(t('postureCheck.doneTitle'));
    await sitwell.computer.advance(5 * SECOND);
    await sitwell.gone('check');
  });

  it('has room for long words', async () => {
    const language = 'en-XA';
    const long = wordsIn(language);
    const sitwell = await start({ settings: { language } });
    await findLowScreen(sitwell, long.t);
    await sitwell.choose(long.t('tray.postureCheck'));
    const page = await sitwell.page('check');
    const next = page.getByRole('button', { name: long.t('postureCheck.goNext'), exact: true });
    for (const id of ['screen', 'feet', 'back', 'shoulders', 'elbows'] as const) {
      await page.getByRole('heading', { name: long.t(`postureCheck.${id}`) }).waitFor();
      const over = await page.evaluate(
        () => document.documentElement.scrollHeight - window.innerHeight,
      );
      expect(over, id).toBeLessThanOrEqual(0);
      await next.click();
    }
  });

  it('waits while paused, makes way for a prompt, and is not offered in a break', async () => {
    const sitwell = await start();
    await sitwell.choose(t('tray.postureCheck'));
    const page = await sitwell.page('check');
    await click(sitwell, page, 'postureCheck.pause');
    await sitwell.computer.advance(25 * MINUTE);
    expect(await page.getByRole('heading').innerText()).toBe(t('postureCheck.feet'));
    await waitFor(sitwell, 'prompt', 10 * MINUTE);
    expect(await shown(sitwell)).toEqual(['prompt']);
    await sitwell.computer.still();
    await waitFor(sitwell, 'break', 2 * MINUTE);
    expect((await sitwell.tray()).entries.map(({ label }) => label)).not.toContain(t('tray.postureCheck')); // prettier-ignore
  });

  it('is offered when a break is over, and locking the screen takes it away', async () => {
    const sitwell = await start();
    await workUntilPrompt(sitwell);
    const page = await restUntilBreak(sitwell);
    await sitwell.computer.advance(125 * SECOND);
    await button(page, 'breaks.overCheck').click();
    await sitwell.gone('break');
    await sitwell.page('check');
    await sitwell.computer.lock();
    await sitwell.gone('check');
  });
});
