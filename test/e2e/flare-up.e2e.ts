import { beforeEach, describe, expect, it } from 'vitest';
import { axeViolations } from './driver/axe.ts';
import { misfits } from './driver/fit.ts';
import type { Sitwell } from './driver/sitwell.ts';
import { button, click, close, textOf } from './driver/steps.ts';
import { needs } from './driver/target.ts';
import { HOUR, MINUTE, SECOND } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();

/** Today, on a day when the back is sore. */
async function startSore(): Promise<Sitwell> {
  const sitwell = await start();
  await sitwell.choose(t('tray.flareUp'));
  return sitwell;
}

describe('a day with a sore back', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('shows ice and heat and when to call for help on Today at once, until the person is better', async () => {
    const sitwell = await startSore();
    const page = await sitwell.page('dashboard');
    await page.getByRole('table', { name: t('flareUp.careTable') }).waitFor();
    expect(await textOf(page)).toContain(t('safety.emergencyLead'));
    expect(await axeViolations(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
    await click(sitwell, page, 'flareUp.end');
    expect(await page.getByRole('table', { name: t('flareUp.careTable') }).count()).toBe(0);
  });

  it('times a pack through a closed window and a power cut, and says when it is over', async () => {
    const sitwell = await startSore();
    await sitwell.choose(t('tray.today'));
    await click(sitwell, await sitwell.page('dashboard'), 'flareUp.startIce');
    await close(sitwell, 'dashboard');
    await sitwell.computer.advance(5 * MINUTE);
    await sitwell.kill();
    await sitwell.launch();
    await sitwell.choose(t('tray.safety'));
    const page = await sitwell.page('dashboard');
    await button(page, 'flareUp.stop').waitFor();
    expect(await textOf(page)).toContain(t('flareUp.runsIce', { time: '09:15' }));
    await close(sitwell, 'dashboard');
    await sitwell.computer.advance(10 * MINUTE + 20 * SECOND);
    expect((await sitwell.notifications()).map(({ title }) => title)).toContain(
      t('notifications.careIce'),
    );
    await sitwell.choose(t('tray.safety'));
    await button(await sitwell.page('dashboard'), 'flareUp.startHeat').waitFor();
  });

  it('is asked after when two days have passed', async () => {
    const sitwell = await startSore();
    await close(sitwell, 'dashboard');
    await sitwell.computer.lock();
    await sitwell.computer.advance(48 * HOUR);
    await sitwell.computer.unlock();
    await sitwell.computer.active();
    await sitwell.computer.advance(2 * MINUTE);
    await sitwell.choose(t('tray.today'));
    const page = await sitwell.page('dashboard');
    await page.getByText(t('flareUp.ask')).waitFor();
    await click(sitwell, page, 'flareUp.askYes');
    expect(await page.getByText(t('flareUp.ask')).count()).toBe(0);
    await page.getByRole('table', { name: t('flareUp.careTable') }).waitFor();
  });
});
