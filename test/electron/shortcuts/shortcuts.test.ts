import { describe, expect, it, vi } from 'vitest';
import { createKeys } from '../../../electron/shortcuts/keys.ts';
import { createShortcuts } from '../../../electron/shortcuts/shortcuts.ts';
import type { Status } from '../../../shared/breaks/status.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { fakeKeyboard } from '../../fakes/keyboard.ts';
import { watchedProblems } from '../../fakes/problems.ts';
import { fakeSettings } from '../../fakes/settings.ts';
import { announced, running, statusWith } from '../../fakes/status.ts';

const ALL: Partial<Settings> = {
  stretchShortcut: 'Alt+S',
  breakShortcut: 'Alt+B',
  pauseShortcut: 'Alt+P',
  postureShortcut: 'Alt+U',
  drinkShortcut: 'Alt+D',
};

function shortcutsWith(set: Partial<Settings>, asksForKeys = false) {
  const keyboard = fakeKeyboard();
  const problems = watchedProblems();
  const clocks = fakeClocks();
  const settings = fakeSettings(set);
  let status = statusWith();
  const targets = {
    act: vi.fn(),
    stretch: vi.fn(),
    drink: vi.fn(),
    tellPosture: vi.fn(),
    tellPause: vi.fn(),
  };
  const shortcuts = createShortcuts({
    keys: createKeys({
      ...{ shortcuts: keyboard, settings, problems, clocks },
      desktop: { platform: 'linux' },
    }),
    ...{ settings, status: () => status, targets, asksForKeys },
  });
  const become = (about: Partial<Status>): void => {
    status = statusWith(about);
    shortcuts.follow(status);
  };
  const press = (keys: string): void => {
    clocks.pass(2_000);
    keyboard.press(keys);
  };
  return { shortcuts, keyboard, problems, targets, change: settings.change, become, press };
}

describe('a shortcut', () => {
  it('is none until one is set, follows the setting, and is gone when it is removed', () => {
    const { keyboard, change } = shortcutsWith({});
    expect(keyboard.held()).toEqual([]);
    change({ drinkShortcut: 'Alt+D' });
    change({ drinkShortcut: 'Alt+W' });
    expect(keyboard.held()).toEqual(['Alt+W']);
    change({ drinkShortcut: '' });
    expect(keyboard.held()).toEqual([]);
  });

  it('can change places with another in one step', () => {
    const { keyboard, change, press, targets, problems } = shortcutsWith(ALL);
    change({ drinkShortcut: 'Alt+P', pauseShortcut: 'Alt+D' });
    press('Alt+P');
    expect(targets.drink).toHaveBeenCalledOnce();
    expect([keyboard.held().length, problems.ids()]).toEqual([5, []]);
  });

  it('starts two minutes of stretching, a break, a drink', () => {
    const { press, targets } = shortcutsWith(ALL);
    press('Alt+S');
    expect(targets.stretch).toHaveBeenCalledWith({ what: 'build', minutes: 2 });
    press('Alt+B');
    expect(targets.act).toHaveBeenCalledWith({ type: 'start' });
    press('Alt+D');
    expect(targets.drink).toHaveBeenCalledOnce();
  });

  it('pauses for half an hour, and resumes when pressed again', () => {
    const { press, become, targets } = shortcutsWith(ALL);
    press('Alt+P');
    expect(targets.act).toHaveBeenLastCalledWith({ type: 'pause', length: '30m' });
    expect(targets.tellPause).toHaveBeenLastCalledWith(true);
    become({ holds: ['paused'] });
    press('Alt+P');
    expect(targets.act).toHaveBeenLastCalledWith({ type: 'resume' });
    expect(targets.tellPause).toHaveBeenLastCalledWith(false);
  });

  it('says the other posture, and which', () => {
    const { press, become, targets } = shortcutsWith(ALL);
    press('Alt+U');
    expect(targets.act).toHaveBeenLastCalledWith({ type: 'posture', posture: 'standing' });
    expect(targets.tellPosture).toHaveBeenLastCalledWith('standing');
    become({ posture: 'standing' });
    press('Alt+U');
    expect(targets.tellPosture).toHaveBeenLastCalledWith('sitting');
  });
});

describe('keys are free for other programs', () => {
  it('while a break runs, if they could do nothing in it', () => {
    const { keyboard, become } = shortcutsWith(ALL);
    become({ phase: running() });
    expect(keyboard.held()).toEqual(['Alt+P', 'Alt+D']);
    become({});
    expect([...keyboard.held()].sort()).toEqual(['Alt+B', 'Alt+D', 'Alt+P', 'Alt+S', 'Alt+U']);
  });

  it.each(['lock', 'sleep'] as const)('while the computer has nobody: %s', (awayCause) => {
    const { keyboard, become } = shortcutsWith(ALL);
    become({ presence: 'away', awayCause });
    expect(keyboard.held()).toEqual([]);
  });

  it('but not while the person is only away, who may come back with them', () => {
    const { keyboard, become } = shortcutsWith(ALL);
    become({ presence: 'away', awayCause: 'idle', phase: announced() });
    expect(keyboard.held()).toHaveLength(5);
  });

  it('while one is recorded', () => {
    const { shortcuts, keyboard } = shortcutsWith(ALL);
    expect(shortcuts.rest(true)).toEqual([]);
    expect(keyboard.held()).toEqual([]);
    keyboard.taken.add('Alt+S');
    expect(shortcuts.rest(false)).toEqual(['stretchShortcut']);
    expect(keyboard.held()).toHaveLength(4);
  });

  it('never where asking for them may open a dialog; then a press that can do nothing does nothing', () => {
    const { keyboard, become, press, targets } = shortcutsWith(ALL, true);
    become({ phase: running() });
    expect(keyboard.held()).toHaveLength(5);
    press('Alt+B');
    expect(targets.act).not.toHaveBeenCalled();
  });
});

it('keys that another program gives back are had at the next unlock', () => {
  const { keyboard, problems, change, become } = shortcutsWith({});
  keyboard.taken.add('Alt+D');
  change({ drinkShortcut: 'Alt+D' });
  expect(problems.ids()).toEqual(['shortcutTaken']);
  become({ presence: 'away', awayCause: 'lock' });
  keyboard.taken.clear();
  become({});
  expect([problems.ids(), keyboard.held()]).toEqual([[], ['Alt+D']]);
});
