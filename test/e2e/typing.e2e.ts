import { beforeEach, describe, expect, it } from 'vitest';
import { shown, textOf, workUntilPrompt } from './driver/steps.ts';
import type { Sitwell } from './driver/sitwell.ts';
import { needs } from './driver/target.ts';
import { MINUTE, SECOND } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();
/** Every key that does something in a break is in it, and those that press a button. */
const WORDS = ['s', 'w', 'i', 'm', ' ', 'v', 'Tab', 'Enter', ' ', 'm', 'o', 'v', 'e', 's', 'ArrowRight', 'w', 'Enter']; // prettier-ignore

/** Types with a quarter of a second between two keys. */
async function type(sitwell: Sitwell, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sitwell.press(key);
    await sitwell.computer.advance(SECOND / 4);
  }
}

describe('typing through', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('a prompt loses no letter and answers nothing', async () => {
    const sitwell = await start();
    await sitwell.computer.active();
    await sitwell.computer.advance(29 * MINUTE + 20 * SECOND);
    await sitwell.choose(t('tray.settings'));
    const field = (await sitwell.page('dashboard')).getByRole('searchbox');
    await field.focus();
    await sitwell.computer.advance(11 * SECOND);
    await sitwell.page('prompt');
    await type(sitwell, ['o', 'n', 'e', ' ', 'm', 'o', 'r', 'e', 'Enter']);
    expect(await field.inputValue()).toBe('one more');
    expect(await shown(sitwell)).toEqual(['dashboard', 'prompt']);
  });

  it('a break that opens in the midst of it presses nothing, until one looks up', async () => {
    const sitwell = await start();
    await workUntilPrompt(sitwell);
    await sitwell.computer.advance(90 * SECOND + SECOND / 2);
    const page = await sitwell.page('break');
    await type(sitwell, WORDS);
    expect(await shown(sitwell)).toEqual(['break']);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await textOf(page)).not.toContain(t('breaks.paused'));
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await sitwell.computer.advance(SECOND);
    await sitwell.press(' ');
    await page.getByText(t('breaks.paused'), { exact: true }).waitFor();
  });

  it('a break does not hear a key that was held down when it opened, nor is it left by such an Esc', async () => {
    const sitwell = await start();
    await workUntilPrompt(sitwell);
    await sitwell.computer.advance(88 * SECOND);
    await sitwell.keyDown('Escape');
    await sitwell.computer.advance(4 * SECOND);
    const page = await sitwell.page('break');
    for (let held = 0; held < 16; held += 1) {
      await sitwell.keyDown('Escape');
      await sitwell.computer.advance(SECOND / 4);
    }
    expect(await shown(sitwell)).toEqual(['break']);
    expect(await textOf(page)).not.toContain(t('breaks.leaving'));
    await sitwell.keyUp('Escape');
  });
});
