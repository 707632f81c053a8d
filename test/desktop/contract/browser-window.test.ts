import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { app, becomeReady } from '../electron/app.ts';
import { BrowserWindow } from '../electron/browser-window.ts';
import { protocol } from '../electron/protocol.ts';
import '../electron/window-from-outside.ts';
import { SECOND_DISPLAY } from '../shared/facts.ts';
import { soon, stage } from './stage.ts';

const machine = stage();

beforeAll(() => {
  expect(() => new BrowserWindow()).toThrow('Cannot create BrowserWindow before app is ready');
  protocol.handle('app', () => new Response('page'));
  app.on('window-all-closed', () => undefined);
  becomeReady();
});
afterEach(() => {
  for (const window of BrowserWindow.getAllWindows()) window.destroy();
});

/** Names of the events of a window, in order. */
function heard(window: BrowserWindow, ...events: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const event of events) window.on(event, () => names.push(event));
  return names;
}

describe('show and focus', () => {
  it('is shown and focused at once unless show is false', async () => {
    const first = new BrowserWindow();
    const second = new BrowserWindow({ show: false });
    expect([first.isVisible(), first.isFocused(), second.isVisible()]).toEqual([true, true, false]);
    const events = heard(second, 'show', 'focus');
    second.show();
    await soon();
    expect([events, first.isFocused(), second.isFocused()]).toEqual([['show', 'focus'], false, true]); // prettier-ignore
  });

  it('showInactive shows above the others without moving the focus', async () => {
    const first = new BrowserWindow();
    const second = new BrowserWindow({ show: false });
    const events = heard(second, 'show', 'focus');
    second.showInactive();
    await soon();
    const [one, other] = machine.view().windows;
    expect([events, first.isFocused(), (other?.order ?? 0) > (one?.order ?? 0)]).toEqual([['show'], true, true]); // prettier-ignore
  });

  it('a window that is not focusable never gets the keyboard', () => {
    const window = new BrowserWindow({ focusable: false });
    window.focus();
    expect([window.isVisible(), window.isFocused()]).toEqual([true, false]);
  });

  it('where windows may not come to the front, one that wants to says it does, and only a hand focuses it', () => {
    machine.change({ onTopWorks: false });
    const window = new BrowserWindow({ alwaysOnTop: true });
    window.focus();
    expect([window.isAlwaysOnTop(), window.isFocused(), machine.view().windows[0]?.level]).toEqual([true, false, 0]); // prettier-ignore
    machine.user({ type: 'focus-window', window: window.id });
    expect(window.isFocused()).toBe(true);
    machine.change({ onTopWorks: true });
  });

  it('hide passes the focus on; blur gives it to nobody; a minimised window is not visible', async () => {
    const first = new BrowserWindow();
    const second = new BrowserWindow();
    const events = heard(second, 'hide', 'blur');
    second.hide();
    await soon();
    expect([events.toSorted(), first.isFocused()]).toEqual([['blur', 'hide'], true]);
    first.blur();
    expect(BrowserWindow.getFocusedWindow()).toBeNull();
    first.minimize();
    expect([first.isMinimized(), first.isVisible()]).toEqual([true, false]);
    first.restore();
    expect([first.isMinimized(), first.isFocused()]).toEqual([false, true]);
  });
});

describe('close and destroy', () => {
  it("close can be prevented; after closing, only isDestroyed answers, all else throws Electron's error", () => {
    const window = new BrowserWindow();
    window.once('close', (event: { preventDefault(): void }) => event.preventDefault());
    window.close();
    expect(window.isDestroyed()).toBe(false);
    const closed = vi.fn();
    window.on('closed', closed);
    window.close();
    expect([window.isDestroyed(), closed.mock.calls.length]).toEqual([true, 1]);
    for (const use of [
      () => window.show(),
      () => window.setTitle(''),
      () => window.getBounds(),
      () => window.webContents.send('x'),
    ]) {
      // prettier-ignore
      expect(use).toThrow('Object has been destroyed');
    }
  });

  it('destroy asks nobody: no close, but closed', () => {
    const window = new BrowserWindow();
    const events = heard(window, 'close', 'closed');
    window.destroy();
    expect(events).toEqual(['closed']);
  });

  it('window-all-closed comes with the last window', () => {
    const all = vi.fn();
    app.on('window-all-closed', all);
    const [first, second] = [new BrowserWindow(), new BrowserWindow()];
    first.close();
    expect(all).not.toHaveBeenCalled();
    second.close();
    expect(all).toHaveBeenCalledOnce();
  });
});

describe('place and looks', () => {
  it('bounds may be given in part, stay within the minimum, and tell move and resize', async () => {
    const window = new BrowserWindow({ x: 10, y: 20, width: 300, height: 200, minWidth: 250 });
    const events = heard(window, 'move', 'resize');
    window.setBounds({ x: 30, width: 100 });
    await soon();
    expect([window.getBounds(), events]).toEqual([{ x: 30, y: 20, width: 250, height: 200 }, ['move', 'resize']]); // prettier-ignore
  });

  it('full screen covers the display it is on; higher levels lie above', () => {
    machine.change({ displays: [...machine.view().windows, SECOND_DISPLAY] as never });
    const window = new BrowserWindow({ x: 2000, y: 100, width: 300, height: 200 });
    window.setFullScreen(true);
    window.setAlwaysOnTop(true, 'screen-saver');
    const floating = new BrowserWindow({ alwaysOnTop: true });
    const [one, other] = machine.view().windows;
    expect([window.isFullScreen(), one?.bounds, one?.framed]).toEqual([true, SECOND_DISPLAY.bounds, false]); // prettier-ignore
    expect([floating.isAlwaysOnTop(), (one?.level ?? 0) > (other?.level ?? 0)]).toEqual([true, true]); // prettier-ignore
  });

  it("the page's title names the window unless the app prevents it", () => {
    const window = new BrowserWindow({ title: 'First' });
    machine.frame(window.id, { type: 'title', title: 'Second' });
    expect(window.getTitle()).toBe('Second');
    window.on('page-title-updated', (event: { preventDefault(): void }) => event.preventDefault());
    machine.frame(window.id, { type: 'title', title: 'Third' });
    expect(window.getTitle()).toBe('Second');
  });
});

describe('finding and refusing', () => {
  it('finds windows by id and by page', () => {
    const window = new BrowserWindow();
    expect(BrowserWindow.fromId(window.id)).toBe(window);
    expect(BrowserWindow.fromWebContents(window.webContents)).toBe(window);
    expect(BrowserWindow.getAllWindows()).toEqual([window]);
  });

  it('refuses pages with more rights than it can watch over, and what it does not do', () => {
    for (const webPreferences of [
      { nodeIntegration: true },
      { contextIsolation: false },
      { sandbox: false },
    ]) {
      // prettier-ignore
      expect(() => new BrowserWindow({ webPreferences })).toThrow('preview desktop');
    }
    const window = new BrowserWindow() as unknown as { setShape: unknown; loadFile(): void };
    expect(() => window.setShape).toThrow("Electron's BrowserWindow.setShape is not done");
    expect(() => window.loadFile()).toThrow('BrowserWindow.loadFile');
  });
});
