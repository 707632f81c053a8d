import { describe, expect, it, vi } from 'vitest';
import { createBreakWindows } from '../../../electron/windows/break-windows.ts';
import { createPages } from '../../../electron/windows/pages.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { watchedProblems } from '../../fakes/problems.ts';
import { display, FakeScreen, LEFT, RIGHT } from '../../fakes/screen.ts';
import { windowMaker } from '../../fakes/window.ts';

function breakOn(...displays: readonly (typeof LEFT)[]) {
  return breakWith(true, displays);
}

function breakWith(placesWindows: boolean, displays: readonly (typeof LEFT)[]) {
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

describe('the windows of a break', () => {
  it('cover every display: the break where the pointer is, dim on the rest', () => {
    const { breaks, windows, draw, shown } = breakOn(LEFT, RIGHT);
    breaks.open('fullScreen');
    draw();
    expect(shown()).toEqual([
      ['break', 0, 1_600],
      ['dim', 1_600, 1_200],
    ]);
    expect(windows.made.map(({ fullScreen }) => fullScreen)).toEqual([true, true]);
    expect(windows.made.map(({ did }) => did.includes('level screen-saver'))).toEqual([true, true]);
    expect(windows.made.map(({ focused }) => focused)).toEqual([true, false]);
    expect(windows.made[0]!.options.focusable).toBe(true);
  });

  it('are opened once and all closed', () => {
    const { breaks, windows } = breakOn(LEFT, RIGHT);
    breaks.open('fullScreen');
    breaks.open('fullScreen');
    expect(windows.made).toHaveLength(2);
    breaks.close();
    expect([windows.open(), breaks.isOpen()]).toEqual([[], false]);
  });

  it('dim a display plugged in during the break', () => {
    const { breaks, screen, draw, shown } = breakOn(LEFT);
    breaks.open('fullScreen');
    screen.plug(LEFT, RIGHT);
    draw();
    expect(shown()).toEqual([
      ['break', 0, 1_600],
      ['dim', 1_600, 1_200],
    ]);
  });

  it('take the dim away with its display', () => {
    const { breaks, screen, shown } = breakOn(LEFT, RIGHT);
    breaks.open('fullScreen');
    screen.plug(LEFT);
    expect(shown()).toEqual([['break', 0, 1_600]]);
  });

  it('move the break when its own display is pulled out, and it goes on', () => {
    const { breaks, windows, screen, draw, shown } = breakOn(LEFT, RIGHT);
    screen.pointer = { x: 2_000, y: 0 };
    breaks.open('fullScreen');
    draw();
    screen.plug(LEFT);
    expect(shown()).toEqual([['break', 0, 1_600]]);
    expect(windows.open()).toEqual([windows.made[0]]);
    expect(windows.made[0]!.fullScreen).toBe(true);
  });

  it('as an ordinary window leave the displays alone', () => {
    const { breaks, windows, draw } = breakOn(LEFT, RIGHT);
    breaks.open('window');
    draw();
    expect(windows.made).toHaveLength(1);
    expect(windows.made[0]).toMatchObject({ fullScreen: false, visible: true, focused: true });
  });

  it('swallow keys meant for something else, for two seconds, but not the way out', () => {
    const { breaks, windows, clocks, draw } = breakOn(LEFT);
    breaks.open('fullScreen');
    draw();
    const press = (key = 'x'): boolean => {
      const preventDefault = vi.fn();
      windows.made[0]!.webContents.emit('before-input-event', { preventDefault }, { key });
      return preventDefault.mock.calls.length > 0;
    };
    expect(press()).toBe(true);
    expect(press('Escape')).toBe(false);
    clocks.pass(1_999);
    expect(press()).toBe(true);
    clocks.pass(1);
    expect(press()).toBe(false);
  });

  it('always let out a person who holds Esc, even if the page is dead', () => {
    const { breaks, windows, clocks, draw, onEscape } = breakOn(LEFT);
    breaks.open('fullScreen');
    draw();
    const key = (type: string, name = 'Escape') =>
      windows.made[0]!.webContents.emit(
        'before-input-event',
        { preventDefault: vi.fn() },
        { type, key: name },
      );
    key('keyDown');
    clocks.pass(3_000);
    key('keyUp');
    key('keyDown', 'a');
    clocks.pass(10_000);
    expect(onEscape).not.toHaveBeenCalled();
    key('keyDown');
    clocks.pass(2_000);
    key('keyDown');
    clocks.pass(1_500);
    expect(onEscape).toHaveBeenCalledOnce();
  });

  it('are not left by an Esc that was held down before they came', () => {
    const { breaks, windows, clocks, draw, onEscape } = breakOn(LEFT);
    breaks.open('fullScreen');
    draw();
    const repeat = { type: 'keyDown', key: 'Escape', isAutoRepeat: true };
    for (let count = 0; count < 50; count += 1) {
      windows.made[0]!.webContents.emit('before-input-event', { preventDefault: vi.fn() }, repeat);
      clocks.pass(100);
    }
    expect(onEscape).not.toHaveBeenCalled();
  });

  it('dim nothing where windows cannot be placed', () => {
    const { breaks, windows } = breakWith(false, [LEFT, RIGHT]);
    breaks.open('fullScreen');
    expect(windows.made).toHaveLength(1);
  });

  it('do not simply close: the core is asked', () => {
    const { breaks, windows, draw, onCloseAsked } = breakOn(LEFT);
    breaks.open('fullScreen');
    draw();
    windows.made[0]!.close();
    expect(onCloseAsked).toHaveBeenCalledOnce();
    expect(breaks.isOpen()).toBe(true);
  });

  it('give way when the page crashes', () => {
    const { breaks, windows, onFailure } = breakOn(LEFT, RIGHT);
    breaks.open('fullScreen');
    windows.made[0]!.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(onFailure).toHaveBeenCalledExactlyOnceWith('its page stopped working');
    expect([windows.open(), breaks.isOpen()]).toEqual([[], false]);
  });

  it('say so when they were shown and nobody can see them', () => {
    const { breaks, windows, clocks, draw, onFailure } = breakOn(LEFT);
    breaks.open('fullScreen');
    draw();
    windows.made[0]!.visible = false;
    clocks.pass(2_000);
    expect(onFailure).toHaveBeenCalledOnce();
    expect(breaks.isOpen()).toBe(false);
  });

  it('come forward when asked', () => {
    const { breaks, windows, draw } = breakOn(LEFT);
    breaks.open('window');
    draw();
    breaks.raise();
    expect(windows.made[0]!.did.at(-1)).toBe('moveTop');
  });

  it('that cannot be on top are raised once, and told of if that does not help', () => {
    const { breaks, windows, clocks, draw, seen } = breakOn(LEFT);
    breaks.open('fullScreen');
    const [window] = windows.made;
    window!.takesFocus = false;
    draw();
    clocks.pass(2_000);
    expect(window!.did.slice(-3)).toEqual(['flash', 'show', 'moveTop']);
    expect(seen).toEqual(['bounce']);
    clocks.pass(1_000);
    expect(seen).toEqual(['bounce', 'below']);
    expect(breaks.isOpen()).toBe(true);
    window!.emit('focus');
    expect([seen.at(-1), window!.did.at(-1)]).toEqual(['seen', 'no flash']);
  });

  it('that are raised in time say nothing', () => {
    const { breaks, windows, clocks, draw, seen } = breakOn(LEFT);
    breaks.open('window');
    windows.made[0]!.takesFocus = false;
    draw();
    clocks.pass(1_999);
    windows.made[0]!.takesFocus = true;
    clocks.pass(60_000);
    expect(seen).toEqual(['bounce', 'seen by itself']);
  });

  it('under the lock screen are not asked for', () => {
    const { breaks, windows, clocks, draw, seen, person } = breakOn(LEFT);
    breaks.open('fullScreen');
    windows.made[0]!.takesFocus = false;
    person.locked = true;
    draw();
    clocks.pass(60_000);
    expect(seen).toEqual([]);
  });

  it('are one window where displays mirror each other, with no dim one on top', () => {
    const { breaks, draw, shown } = breakOn(LEFT, { ...LEFT, id: 7 }, RIGHT, { ...RIGHT, id: 8 });
    breaks.open('fullScreen');
    draw();
    expect(shown()).toEqual([
      ['break', 0, 1_600],
      ['dim', 1_600, 1_200],
    ]);
  });

  it('lose the dim one when its display begins to mirror the break', () => {
    const { breaks, screen, draw, shown } = breakOn(LEFT, RIGHT);
    breaks.open('fullScreen');
    draw();
    screen.plug(LEFT, { ...LEFT, id: RIGHT.id });
    expect(shown()).toEqual([['break', 0, 1_600]]);
  });

  it('follow the person when the display falls asleep, and return when it wakes', () => {
    const { breaks, screen, draw, shown } = breakOn(LEFT, RIGHT);
    screen.pointer = { x: 2_000, y: 0 };
    breaks.open('fullScreen');
    draw();
    screen.plug(LEFT);
    expect(shown()).toEqual([['break', 0, 1_600]]);
    screen.plug(LEFT, RIGHT);
    draw();
    expect(shown()).toEqual([
      ['break', 1_600, 1_200],
      ['dim', 0, 1_600],
    ]);
  });

  it('stay while there is no display at all, and when one opens in that moment', () => {
    const { breaks, screen, draw, shown } = breakOn(LEFT);
    breaks.open('fullScreen');
    draw();
    screen.plug();
    expect(shown()).toEqual([['break', 0, 1_600]]);
    breaks.close();
    breaks.open('fullScreen');
    draw();
    screen.plug(RIGHT);
    expect(shown()).toEqual([['break', 1_600, 1_200]]);
  });

  it('cover displays left of and above the first', () => {
    const above = display(3, -1_920, 1_920, -1_000);
    const { breaks, windows, draw } = breakOn(LEFT, above);
    breaks.open('fullScreen');
    draw();
    expect(windows.made[1]!.bounds).toEqual({ x: -1_920, y: -1_000, width: 1_920, height: 1_000 });
  });

  it('cover a display of another scale at the second try, where the first is made in the old scale', () => {
    const { breaks, windows, screen, draw } = breakOn(LEFT, RIGHT);
    screen.pointer = { x: 2_000, y: 0 };
    breaks.open('fullScreen');
    draw();
    const [window] = windows.made;
    let moves = 0;
    window!.setBounds = (bounds) => {
      moves += 1;
      window!.bounds = moves === 1 ? { ...bounds, width: bounds.width / 2 } : bounds;
    };
    screen.plug(LEFT);
    expect([moves, window!.bounds]).toEqual([2, LEFT.bounds]);
  });
});
