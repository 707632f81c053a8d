import { describe, expect, it, vi } from 'vitest';
import { createKeys } from '../../../electron/shortcuts/keys.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { MINUTE } from '../../../shared/time/moment.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { fakeKeyboard } from '../../fakes/keyboard.ts';
import { watchedProblems } from '../../fakes/problems.ts';
import { fakeSettings } from '../../fakes/settings.ts';

function keysOn(set: Partial<Settings> = {}, platform: 'windows' | 'mac' | 'linux' = 'linux') {
  const settings = fakeSettings({ drinkShortcut: 'Alt+D', ...set });
  const clocks = fakeClocks();
  const problems = watchedProblems();
  const keyboard = fakeKeyboard();
  const keys = createKeys({
    shortcuts: keyboard,
    settings,
    problems,
    clocks,
    desktop: { platform },
  });
  return { keys, keyboard, settings, problems, clocks };
}

describe('a key', () => {
  it('is held until it is let go', () => {
    const { keys, keyboard } = keysOn();
    const press = vi.fn();
    const free = keys.hold('drinkShortcut', 'Alt+D', press);
    keyboard.press('Alt+D');
    expect(press).toHaveBeenCalledOnce();
    free();
    free();
    expect(keyboard.held()).toEqual([]);
  });

  it('that is held down is pressed once', () => {
    const { keys, keyboard, clocks } = keysOn();
    const press = vi.fn();
    keys.hold('drinkShortcut', 'Alt+D', press);
    for (let again = 0; again < 9; again += 1) {
      keyboard.press('Alt+D');
      clocks.pass(300);
    }
    expect(press).toHaveBeenCalledOnce();
    clocks.pass(2_000);
    keyboard.press('Alt+D');
    expect(press).toHaveBeenCalledTimes(2);
  });
});

describe('keys that something else has', () => {
  it('are told as one problem, as they are printed, until they can be had', () => {
    const { keys, keyboard, problems, settings } = keysOn(
      { pauseShortcut: 'CommandOrControl+K' },
      'mac',
    );
    keyboard.taken.add('Alt+D').add('CommandOrControl+K');
    keys.hold('drinkShortcut', 'Alt+D', vi.fn());
    keys.hold('pauseShortcut', 'CommandOrControl+K', vi.fn());
    expect(problems.list()).toMatchObject([{ id: 'shortcutTaken', detail: '⌥+D, ⌘+K' }]);
    expect(keys.taken()).toEqual(['drinkShortcut', 'pauseShortcut']);
    settings.change({ pauseShortcut: '' });
    expect(problems.list()).toMatchObject([{ detail: '⌥+D' }]);
    keyboard.taken.clear();
    keys.rest(false);
    expect(problems.list()).toEqual([]);
    expect(keys.taken()).toEqual([]);
  });

  it('are not told again and again while nothing changes', () => {
    const { keys, keyboard, problems } = keysOn();
    keyboard.taken.add('Alt+D');
    const free = keys.hold('drinkShortcut', 'Alt+D', vi.fn());
    problems.dismiss('shortcutTaken');
    keys.rest(false);
    free();
    keys.hold('drinkShortcut', 'Alt+D', vi.fn());
    expect(problems.logged).toHaveLength(1);
    expect(problems.ids()).toEqual([]);
  });

  it('may be Sitwell’s own: the first setting keeps them, the second has them when they are free', () => {
    const { keys, keyboard } = keysOn({ pauseShortcut: 'Alt+D' });
    const [first, second] = [vi.fn(), vi.fn()];
    const free = keys.hold('drinkShortcut', 'Alt+D', first);
    keys.hold('pauseShortcut', 'Alt+D', second);
    expect(keys.taken()).toEqual(['pauseShortcut']);
    free();
    keyboard.press('Alt+D');
    expect([first, second].map((press) => press.mock.calls.length)).toEqual([0, 1]);
    expect(keys.taken()).toEqual([]);
  });

  it('may be none at all: what Electron does not know is taken', () => {
    const { keys, keyboard } = keysOn({ drinkShortcut: 'Alt+Ä' });
    keyboard.unknown.add('Alt+Ä');
    keys.hold('drinkShortcut', 'Alt+Ä', vi.fn());
    expect(keys.taken()).toEqual(['drinkShortcut']);
  });
});

describe('while keys rest', () => {
  it('none is held, also one that is asked for meanwhile, and all are after it', () => {
    const { keys, keyboard, problems } = keysOn();
    keys.hold('drinkShortcut', 'Alt+D', vi.fn());
    keys.rest(true);
    keys.hold('promptShortcut', 'Alt+B', vi.fn());
    expect([keyboard.held(), keys.taken(), problems.ids()]).toEqual([[], [], []]);
    keys.rest(false);
    expect(keyboard.held()).toEqual(['Alt+D', 'Alt+B']);
  });

  it('a page that went away does not keep them longer than a minute', () => {
    const { keys, keyboard, clocks } = keysOn();
    keys.hold('drinkShortcut', 'Alt+D', vi.fn());
    keys.rest(true);
    keys.rest(true);
    clocks.pass(MINUTE);
    expect(keyboard.held()).toEqual(['Alt+D']);
    expect(clocks.waiting()).toBe(0);
  });
});
