import { describe, expect, it, vi } from 'vitest';
import type { Desktop } from '../../../electron/system/platform.ts';
import { createPages } from '../../../electron/windows/pages.ts';
import { cornerOf, createCornerWindow } from '../../../electron/windows/corner-window.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { watchedProblems } from '../../fakes/problems.ts';
import { FakeScreen, LEFT, RIGHT } from '../../fakes/screen.ts';
import { windowMaker } from '../../fakes/window.ts';

interface Options {
  readonly platform?: Desktop['platform'];
  readonly shortcut?: string;
}

function promptOn({ platform = 'linux', shortcut = 'Alt+B' }: Options = {}) {
  const windows = windowMaker();
  const clocks = fakeClocks();
  const problems = watchedProblems();
  const screen = new FakeScreen();
  const keys = new Map<string, () => void>();
  const onCrash = vi.fn();
  const prompt = createCornerWindow({
    kind: 'prompt',
    pages: createPages({ make: windows.make, preload: '', clocks, problems }),
    screen: screen.asScreen(),
    clocks,
    keys: {
      hold: (_setting, name, press) => {
        keys.set(name, press);
        return () => void keys.delete(name);
      },
    },
    desktop: { platform, preview: false, placesWindows: true, known: '' },
    problems,
    title: () => 'Sitwell',
    shortcut: () => shortcut,
    onCrash,
  });
  const shown = () => {
    prompt.open();
    clocks.pass(2_000);
    return windows.made.at(-1)!;
  };
  return { prompt, shown, windows, clocks, keys, problems, screen, onCrash };
}

describe('the prompt', () => {
  it('is shown in the corner of the display with the pointer, without taking the keyboard', () => {
    const { shown, screen } = promptOn();
    screen.displays = [LEFT, RIGHT];
    screen.pointer = { x: 2_000, y: 10 };
    const window = shown();
    expect(window.did).toEqual(['level floating', 'showInactive']);
    expect(window.focused).toBe(false);
    expect(window.options).toMatchObject({ focusable: true, skipTaskbar: true, frame: false });
    expect(window.bounds.x + window.bounds.width).toBe(RIGHT.bounds.x + RIGHT.bounds.width - 16);
    expect(window.bounds.y + window.bounds.height).toBe(960 - 16);
  });

  it('takes no key in its first two seconds, wherever a system gives it the keyboard; unless it was fetched', () => {
    const { prompt, shown, windows, clocks, keys } = promptOn();
    const isSwallowed = (): boolean => {
      const preventDefault = vi.fn();
      windows.made.at(-1)!.webContents.emit('before-input-event', { preventDefault }, { key: ' ' });
      return preventDefault.mock.calls.length > 0;
    };
    shown();
    expect(isSwallowed()).toBe(true);
    clocks.pass(2_000);
    expect(isSwallowed()).toBe(false);
    prompt.close();
    shown();
    keys.get('Alt+B')?.();
    expect(isSwallowed()).toBe(false);
  });

  it('is at the top on macOS, over full-screen apps as well', () => {
    const window = promptOn({ platform: 'mac' }).shown();
    expect(window.bounds.y).toBe(16);
    expect(window.did).toContain('all workspaces');
  });

  it('gives every kind its own size in the same corner', () => {
    const area = { x: 0, y: 0, width: 1_000, height: 800 };
    for (const kind of ['prompt', 'check', 'drink'] as const) {
      const { x, y, width, height } = cornerOf(area, 'linux', kind);
      expect([x + width, y + height]).toEqual([984, 784]);
    }
  });

  it('fits a work area smaller than itself', () => {
    expect(cornerOf({ x: 5, y: 5, width: 200, height: 100 }, 'linux', 'prompt')).toEqual({
      x: 5,
      y: 5,
      width: 200,
      height: 100,
    });
  });

  it.each(['linux', 'mac'] as const)('fits one a little higher than itself on %s', (platform) => {
    const area = { x: 0, y: -900, width: 1_000, height: 210 };
    const { y, height } = cornerOf(area, platform, 'prompt');
    expect(y).toBeGreaterThanOrEqual(-900);
    expect(y + height).toBeLessThanOrEqual(-690);
  });

  it('goes to another display when its own is pulled out', () => {
    const { shown, screen } = promptOn();
    screen.displays = [LEFT, RIGHT];
    screen.pointer = { x: 2_000, y: 10 };
    const window = shown();
    screen.plug(LEFT);
    expect(window.bounds).toEqual(cornerOf(LEFT.workArea, 'linux', 'prompt'));
  });

  it('stays where the person put it while a display is plugged in', () => {
    const { shown, screen } = promptOn();
    const window = shown();
    window.bounds = { ...window.bounds, x: 20, y: 20 };
    screen.plug(LEFT, RIGHT);
    expect(window.bounds).toMatchObject({ x: 20, y: 20 });
  });

  it('makes room for a task bar that grows, and waits while there is no display', () => {
    const { shown, screen } = promptOn();
    const window = shown();
    screen.plug();
    const workArea = { ...LEFT.workArea, height: 700 };
    screen.plug({ ...LEFT, workArea });
    expect(window.bounds).toEqual(cornerOf(workArea, 'linux', 'prompt'));
  });

  it('hears of displays only while it shows', () => {
    const { prompt, shown, screen } = promptOn();
    shown();
    prompt.close();
    expect(screen.listenerCount('display-removed')).toBe(0);
  });

  it('is there once, however often it is asked for', () => {
    const { prompt, windows } = promptOn();
    prompt.open();
    prompt.open();
    expect(windows.made).toHaveLength(1);
    prompt.close();
    prompt.close();
    prompt.open();
    expect(windows.open()).toHaveLength(1);
  });

  it('has its shortcut only while it shows', () => {
    const { prompt, shown, keys } = promptOn();
    const window = shown();
    expect([...keys.keys()]).toEqual(['Alt+B']);
    keys.get('Alt+B')!();
    expect(window.focused).toBe(true);
    prompt.close();
    expect(keys.size).toBe(0);
  });

  it('gives its shortcut back when the person closes it', () => {
    const { shown, keys } = promptOn();
    shown().close();
    expect(keys.size).toBe(0);
  });

  it('needs no shortcut', () => {
    const { shown, keys } = promptOn({ shortcut: '' });
    shown();
    expect(keys.size).toBe(0);
  });

  it('tells when its page crashes, and can be opened again', () => {
    const { prompt, shown, onCrash, windows } = promptOn();
    shown().webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(onCrash).toHaveBeenCalledOnce();
    prompt.open();
    expect(windows.open()).toHaveLength(1);
  });
});
