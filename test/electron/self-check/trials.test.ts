import { expect, it, vi } from 'vitest';
import { createTrials } from '../../../electron/self-check/trials.ts';
import { desktopOf } from '../../../electron/system/platform.ts';
import { createPages } from '../../../electron/windows/pages.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { watchedProblems } from '../../fakes/problems.ts';
import { FakeScreen, RIGHT } from '../../fakes/screen.ts';
import { windowMaker } from '../../fakes/window.ts';

function trialsOn(placesWindows = true) {
  const windows = windowMaker();
  const clocks = fakeClocks();
  const screen = new FakeScreen();
  const onPrompt = vi.fn();
  const show = vi.fn(() => true);
  const notice = { title: 'a', body: 'b', silent: true, onClick: () => undefined };
  const trials = createTrials({
    ...{ clocks, onPrompt, screen: screen.asScreen(), notifications: { show } },
    pages: createPages({ make: windows.make, preload: '', clocks, problems: watchedProblems() }),
    desktop: desktopOf('linux', { XDG_SESSION_TYPE: placesWindows ? 'x11' : 'wayland' }),
    title: () => 'Sitwell',
    notice: () => notice,
  });
  /** The window once its page has drawn. */
  const shown = (id: 'prompt' | 'overlay') => {
    trials[id]?.();
    clocks.pass(2_000);
    return windows.made.at(-1)!;
  };
  return { trials, shown, windows, clocks, screen, onPrompt, show, notice };
}

it('the prompt is tried in its own place and size, without the keyboard, and goes by itself', () => {
  const { shown, clocks, onPrompt } = trialsOn();
  const window = shown('prompt');
  expect(window.bounds).toEqual({ x: 1_216, y: 736, width: 368, height: 208 });
  expect(window.did).toEqual(['level floating', 'showInactive']);
  clocks.pass(1_000);
  expect(onPrompt).toHaveBeenCalledExactlyOnceWith(false);
  clocks.pass(2_000);
  expect(window.destroyed).toBe(true);
});

it('a prompt that took the keyboard all the same is noticed', () => {
  const { shown, clocks, onPrompt } = trialsOn();
  shown('prompt').focused = true;
  clocks.pass(1_000);
  expect(onPrompt).toHaveBeenCalledExactlyOnceWith(true);
});

it('the break is tried over the display with the pointer', () => {
  const { shown, clocks, screen } = trialsOn();
  screen.plug(RIGHT);
  screen.pointer = { x: 2_000, y: 5 };
  const window = shown('overlay');
  expect(window.bounds).toEqual(RIGHT.bounds);
  expect(window).toMatchObject({ fullScreen: true, focused: false });
  expect(window.did).toEqual(['showInactive', 'level screen-saver']);
  clocks.pass(3_000);
  expect(window.destroyed).toBe(true);
});

it('the break takes the keyboard where nothing else comes in front', () => {
  const { shown } = trialsOn(false);
  expect(shown('overlay')).toMatchObject({ focused: true, fullScreen: true });
});

it('a window that was closed meanwhile is left alone', () => {
  const { shown, clocks, onPrompt } = trialsOn();
  shown('prompt').destroy();
  clocks.pass(5_000);
  expect(onPrompt).not.toHaveBeenCalled();
});

it('a notification is tried without a sound', () => {
  const { trials, show, notice } = trialsOn();
  trials.notifications?.();
  expect(show).toHaveBeenCalledExactlyOnceWith('trial', notice);
});
