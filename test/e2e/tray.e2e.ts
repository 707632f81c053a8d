import { describe, expect, it } from 'vitest';
import { readJournal } from './driver/journal.ts';
import type { Sitwell, TrayEntry } from './driver/sitwell.ts';
import { shown, textOf, workUntilPrompt } from './driver/steps.ts';
import { needs } from './driver/target.ts';
import { MINUTE, SECOND } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();

const entry = async (sitwell: Sitwell, label: string): Promise<TrayEntry | undefined> =>
  (await sitwell.tray()).entries.find(
    (candidate) => candidate.enabled && candidate.label === label,
  );
const icon = async (sitwell: Sitwell): Promise<string> =>
  (await sitwell.tray()).icon.toString('base64');

describe('the tray', () => {
  it('fills its ring while the person sits, and looks different when due, standing and paused', async (context) => {
    needs(context, 'computer');
    const sitwell = await start();
    const looks = [await icon(sitwell)];
    await sitwell.computer.advance(15 * MINUTE);
    looks.push(await icon(sitwell));
    await workUntilPrompt(sitwell, 14 * MINUTE);
    looks.push(await icon(sitwell));
    await sitwell.choose(t('tray.standing'));
    looks.push(await icon(sitwell));
    await sitwell.choose(t('tray.pause2h'));
    looks.push(await icon(sitwell));
    expect(new Set(looks).size).toBe(5);
  });

  it('says in words what is going on', async (context) => {
    needs(context, 'computer');
    const sitwell = await start();
    await sitwell.computer.advance(10 * MINUTE);
    const { toolTip, entries } = await sitwell.tray();
    expect(toolTip).toContain(t('tray.stateSitting', { time: '10 mins' }));
    expect(toolTip).toContain(t('tray.nextMove', { time: '20 mins' }));
    expect(entries.slice(0, 2)).toMatchObject([{ enabled: false }, { enabled: false }]);
  });

  it('starts a break at once, and ends it', async () => {
    const sitwell = await start();
    await sitwell.choose(t('tray.startBreak'));
    await sitwell.page('break');
    await sitwell.choose(t('tray.endBreak'));
    await sitwell.gone('break');
    const labels = (await sitwell.tray()).entries.map(({ label }) => label);
    expect(labels).toContain(t('tray.startBreak'));
    expect(labels).not.toContain(t('tray.endBreak'));
  });

  it('takes down whether the person sits or stands', async (context) => {
    needs(context, 'computer');
    const sitwell = await start();
    expect(await entry(sitwell, t('tray.sitting'))).toMatchObject({ checked: true });
    await sitwell.computer.advance(10 * MINUTE);
    await sitwell.choose(t('tray.standing'));
    expect(await entry(sitwell, t('tray.standing'))).toMatchObject({ checked: true });
    await sitwell.computer.advance(10 * MINUTE);
    await sitwell.choose(t('tray.sitting'));
    const { spans } = readJournal(sitwell.userData);
    expect(spans.map(({ is, start, end }) => [is, end - start])).toEqual([
      ['sitting', 10 * MINUTE],
      ['standing', 5 * MINUTE],
      ['standing', 5 * MINUTE],
    ]);
  });

  it('opens each section of the dashboard, in the one window', async () => {
    const sitwell = await start();
    for (const section of ['settings', 'safety', 'history', 'today'] as const) {
      await sitwell.choose(t(`tray.${section}`));
      const page = await sitwell.page('dashboard');
      await page.getByRole('heading', { level: 1, name: t(`${section}.title`) }).waitFor();
      expect(await shown(sitwell)).toEqual(['dashboard']);
    }
  });

  it('sets a wrong absence right for a minute after the return', async (context) => {
    needs(context, 'computer');
    const sitwell = await start();
    await sitwell.computer.advance(20 * MINUTE);
    await sitwell.computer.still();
    await sitwell.computer.advance(8 * MINUTE);
    await sitwell.computer.active();
    await sitwell.computer.advance(20 * SECOND);
    await sitwell.choose(t('tray.wasAtDesk', { from: '09:20', to: '09:28' }));
    expect((await sitwell.tray()).toolTip).toContain('28 mins');
    expect(readJournal(sitwell.userData).corrections).toMatchObject([{ as: 'sitting' }]);
  });

  it('brings a skipped break back', async (context) => {
    needs(context, 'computer');
    const sitwell = await start();
    const prompt = await workUntilPrompt(sitwell);
    await prompt.getByRole('button', { name: t('prompt.skip') }).click();
    await sitwell.computer.advance(20 * SECOND);
    expect(await shown(sitwell)).toEqual([]);
    await sitwell.choose(t('tray.undoSkip'));
    await sitwell.page('prompt');
  });

  it('turns gentle mode on, and the break has nothing to stretch', async () => {
    const sitwell = await start();
    await sitwell.choose(t('tray.flareUp'));
    expect(await entry(sitwell, t('tray.flareUp'))).toMatchObject({ checked: true });
    await sitwell.choose(t('tray.startBreak'));
    expect(await textOf(await sitwell.page('break'))).toContain(t('breaks.gentle'));
  });

  it('quits Sitwell', async () => {
    const sitwell = await start();
    await sitwell.choose(t('tray.quit'));
    await expect.poll(() => sitwell.isRunning()).toBe(false);
  });
});
