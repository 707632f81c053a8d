import { describe, expect, it } from 'vitest';
import { focused, tabTo } from './driver/focus.ts';
import { readJournal } from './driver/journal.ts';
import { shown, startBreak, workUntilPrompt } from './driver/steps.ts';
import { needs } from './driver/target.ts';
import { MINUTE, SECOND } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { duration, t } from './driver/words.ts';

const start = useSitwell();
const SHORTCUT = 'Control+Alt+KeyB';

describe('by keyboard only', () => {
  it('the prompt is fetched by its shortcut and answered', async (context) => {
    needs(context, 'computer');
    const sitwell = await start();
    const prompt = await workUntilPrompt(sitwell);
    expect(await shown(sitwell)).toEqual(['prompt']);
    await sitwell.press(SHORTCUT);
    expect(await sitwell.windows()).toMatchObject([{ kind: 'prompt', focused: true }]);
    const way = await tabTo(sitwell, prompt, t('prompt.amStanding'));
    expect(way.map(({ name }) => name)).toEqual([
      t('prompt.start'),
      t('prompt.snooze', { time: duration(5 * MINUTE) }),
      t('prompt.skip'),
      t('prompt.alreadyMoved'),
      t('prompt.amStanding'),
    ]);
    expect(way.filter(({ visible }) => !visible)).toEqual([]);
    await sitwell.press('Shift+Tab', 'Enter');
    await sitwell.gone('prompt');
    expect(readJournal(sitwell.userData).breaks).toMatchObject([{ by: 'person' }]);
  });

  it('the shortcut means nothing while no prompt is there', async (context) => {
    needs(context, 'computer');
    const sitwell = await start();
    await sitwell.press(SHORTCUT);
    expect(await sitwell.windows()).toEqual([]);
  });

  it('a break has the keyboard, and ignores what is typed in its first two seconds', async (context) => {
    needs(context, 'computer');
    const sitwell = await start();
    const page = await startBreak(sitwell);
    expect(await sitwell.windows()).toMatchObject([{ kind: 'break', focused: true }]);
    await sitwell.computer.advance(1 * SECOND);
    await sitwell.press('Tab', 'Enter', ' ', 'w', 'a');
    expect(await page.getByText(t('breaks.paused'), { exact: true }).count()).toBe(0);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await shown(sitwell)).toEqual(['break']);
    await sitwell.computer.advance(2 * SECOND);
    await sitwell.press(' ');
    await page.getByText(t('breaks.paused'), { exact: true }).waitFor();
  });

  it('a break is paused, read about and ended', async (context) => {
    needs(context, 'computer');
    const sitwell = await start();
    const page = await startBreak(sitwell);
    await sitwell.computer.still();
    await sitwell.computer.advance(5 * SECOND);
    await sitwell.press('w');
    await page.getByRole('dialog').waitFor();
    await sitwell.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const way = await tabTo(sitwell, page, t('breaks.end'));
    expect(way.filter(({ visible }) => !visible)).toEqual([]);
    await sitwell.press('Enter');
    await sitwell.computer.advance(1 * SECOND);
    expect(await shown(sitwell)).toEqual([]);
    // It can be taken back for a minute; then it is settled.
    await sitwell.computer.advance(61 * SECOND);
    expect(readJournal(sitwell.userData).breaks).toMatchObject([{ outcome: 'skipped' }]);
  });

  it('holding Esc for three seconds leaves even a strict break', async (context) => {
    needs(context, 'computer');
    const sitwell = await start({ settings: { strict: true } });
    const page = await startBreak(sitwell);
    expect(await page.getByRole('button', { name: t('breaks.end') }).count()).toBe(0);
    await sitwell.computer.advance(3 * SECOND);
    await sitwell.keyDown('Escape');
    await sitwell.computer.advance(2 * SECOND);
    expect(await shown(sitwell)).toEqual(['break']);
    await sitwell.keyUp('Escape');
    await sitwell.computer.advance(5 * SECOND);
    expect(await shown(sitwell)).toEqual(['break']);
    await sitwell.keyDown('Escape');
    await sitwell.computer.advance(3 * SECOND + 100);
    await sitwell.keyUp('Escape');
    expect(await shown(sitwell)).toEqual([]);
  });

  it('a strict break has neither skip nor end, in prompt and window', async (context) => {
    needs(context, 'computer');
    const sitwell = await start({ settings: { strict: true } });
    const prompt = await workUntilPrompt(sitwell);
    expect(await prompt.getByRole('button', { name: t('prompt.skip') }).count()).toBe(0);
    await sitwell.computer.advance(95 * SECOND);
    const page = await sitwell.page('break');
    const names = await page.getByRole('button').allInnerTexts();
    expect(names).not.toContain(t('breaks.end'));
  });

  it('every section of the dashboard is reached, with the focus in sight', async () => {
    const sitwell = await start();
    await sitwell.choose(t('tray.today'));
    const page = await sitwell.page('dashboard');
    const heading = page.getByRole('heading', { level: 1 });
    for (const section of ['history', 'settings', 'safety', 'today'] as const) {
      const way = await tabTo(sitwell, page, t(`dashboard.${section}`), 180);
      expect(way.filter(({ visible }) => !visible).map(({ name }) => name)).toEqual([]);
      await sitwell.press('Enter');
      expect(await heading.innerText()).toBe(t(`${section}.title`));
    }
  });

  it('a pause is set from Today by its menu', async () => {
    const sitwell = await start();
    await sitwell.choose(t('tray.today'));
    const page = await sitwell.page('dashboard');
    await tabTo(sitwell, page, t('today.pause'));
    await sitwell.press('Enter');
    await page.getByRole('menuitem', { name: t('today.pause_1h') }).waitFor();
    await sitwell.press('ArrowDown', 'Enter');
    await page.getByRole('button', { name: t('today.resume') }).waitFor();
  });

  it('the first run is gone through in three steps', async () => {
    const sitwell = await start({ settings: { welcomed: false } });
    const page = await sitwell.page('welcome');
    await tabTo(sitwell, page, /Standard/u);
    await sitwell.press('ArrowRight');
    expect((await focused(page)).visible).toBe(true);
    await tabTo(sitwell, page, t('welcome.next'));
    await sitwell.press('Enter');
    await tabTo(sitwell, page, t('settings.workingHoursEnabled'));
    await sitwell.press(' ');
    await tabTo(sitwell, page, t('welcome.next'), 90);
    await sitwell.press('Enter');
    await tabTo(sitwell, page, t('welcome.acknowledge'));
    await sitwell.press(' ');
    await tabTo(sitwell, page, t('welcome.finish'));
    await sitwell.press('Enter');
    await sitwell.gone('welcome');
    expect(await shown(sitwell)).toEqual(['dashboard']);
    expect((await sitwell.tray()).toolTip).toMatch(/./u);
  });

  it('the first run cannot be finished before the safety note was acknowledged', async () => {
    const sitwell = await start({ settings: { welcomed: false } });
    const page = await sitwell.page('welcome');
    await page.getByRole('button', { name: t('welcome.next') }).click();
    await page.getByRole('button', { name: t('welcome.next') }).click();
    expect(await page.getByRole('button', { name: t('welcome.finish') }).isEnabled()).toBe(false);
    await page.getByLabel(t('welcome.acknowledge')).check();
    await page.getByRole('button', { name: t('welcome.finish') }).click();
    await sitwell.gone('welcome');
  });
});
