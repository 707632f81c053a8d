import { describe, expect, it, vi } from 'vitest';
import { LEFT, RIGHT } from '../../fakes/screen.ts';
import { breakOn } from './break-desk.ts';

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
    clocks.pass(1_000);
    expect(press()).toBe(false);
    expect(press()).toBe(false);
  });

  it('swallow keys for as long as somebody types on, or holds one down', () => {
    const { breaks, windows, clocks, draw } = breakOn(LEFT);
    breaks.open('fullScreen');
    draw();
    const isSwallowed = (key: object): boolean => {
      const preventDefault = vi.fn();
      windows.made[0]!.webContents.emit('before-input-event', { preventDefault }, key);
      return preventDefault.mock.calls.length > 0;
    };
    for (let count = 0; count < 20; count += 1) {
      expect(isSwallowed({ type: 'keyDown', key: 'm' })).toBe(true);
      clocks.pass(400);
      expect(isSwallowed({ type: 'keyUp', key: 'm' })).toBe(true);
    }
    clocks.pass(1_000);
    expect(isSwallowed({ type: 'keyDown', key: 'm', isAutoRepeat: true })).toBe(true);
    expect(isSwallowed({ type: 'keyUp', key: 'm' })).toBe(true);
    clocks.pass(1_000);
    expect(isSwallowed({ type: 'keyDown', key: 'm' })).toBe(false);
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
});
