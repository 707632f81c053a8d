import { vi } from 'vitest';
import { createBreakWindows } from '../../../electron/windows/break-windows.ts';
import { createPages } from '../../../electron/windows/pages.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { watchedProblems } from '../../fakes/problems.ts';
import { FakeScreen } from '../../fakes/screen.ts';
import type { LEFT } from '../../fakes/screen.ts';
import { windowMaker } from '../../fakes/window.ts';

/** A break on these displays. */
export function breakOn(...displays: readonly (typeof LEFT)[]) {
  return breakWith(true, displays);
}

/** The same, where windows cannot be placed as well. */
export function breakWith(placesWindows: boolean, displays: readonly (typeof LEFT)[]) {
  const windows = windowMaker();
  const clocks = fakeClocks();
  const screen = new FakeScreen();
  screen.displays = displays;
  const onCloseAsked = vi.fn();
  const onFailure = vi.fn();
  const onEscape = vi.fn();
  const seen: string[] = [];
  const person = { locked: false };
  const pages = createPages({
    make: windows.make,
    preload: '',
    clocks,
    problems: watchedProblems(),
  });
  const breaks = createBreakWindows({
    pages,
    screen: screen.asScreen(),
    desktop: { platform: 'linux', preview: false, placesWindows, known: '' },
    clocks,
    title: () => 'A break',
    onCloseAsked,
    onEscape,
    onFailure,
    isLocked: () => person.locked,
    bounce: () => seen.push('bounce'),
    onBelow: () => seen.push('below'),
    onSeen: (byItself) => seen.push(byItself ? 'seen by itself' : 'seen'),
  });
  const draw = () => pages.all().forEach((page) => page.ready());
  const shown = () =>
    windows.open().map(({ url, bounds }) => [url.split('/')[3], bounds.x, bounds.width]);
  const asked = { onCloseAsked, onEscape, onFailure };
  return { breaks, windows, screen, clocks, draw, shown, pages, seen, person, ...asked };
}
