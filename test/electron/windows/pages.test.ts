import { describe, expect, it, vi } from 'vitest';
import { openDashboard } from '../../../electron/windows/dashboard-window.ts';
import { createPages } from '../../../electron/windows/pages.ts';
import { openWelcome } from '../../../electron/windows/welcome-window.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { watchedProblems } from '../../fakes/problems.ts';
import { windowMaker } from '../../fakes/window.ts';

function pagesOn() {
  const windows = windowMaker();
  const clocks = fakeClocks();
  const problems = watchedProblems();
  const onHand = vi.fn();
  const parts = { make: windows.make, preload: '/preload.cjs', clocks, problems, onHand };
  return { windows, clocks, problems, pages: createPages(parts), onHand };
}

describe('a window', () => {
  it('is made secure, hidden, with its own page', () => {
    const { pages, windows } = pagesOn();
    pages.open({ kind: 'break', options: { title: 'A break' }, show: () => undefined });
    expect(windows.made[0]!.url).toBe('app://sitwell/break/index.html');
    expect(windows.made[0]!.options).toMatchObject({
      show: false,
      title: 'A break',
      webPreferences: { sandbox: true, contextIsolation: true, preload: '/preload.cjs' },
    });
  });

  it('cannot talk itself out of being secure', () => {
    const { pages, windows } = pagesOn();
    const options = { webPreferences: { sandbox: false, nodeIntegration: true } };
    pages.open({ kind: 'break', options, show: () => undefined });
    expect(windows.made[0]!.options.webPreferences).toMatchObject({
      sandbox: true,
      nodeIntegration: false,
    });
  });

  it('is shown once its page has drawn', () => {
    const { pages, clocks } = pagesOn();
    const show = vi.fn();
    const page = pages.open({ kind: 'prompt', options: {}, show });
    expect([show.mock.calls.length, page.isReady()]).toEqual([0, false]);
    page.ready();
    clocks.pass(60_000);
    expect([show.mock.calls.length, page.isReady()]).toEqual([1, true]);
  });

  it('is shown anyway when its page takes too long', () => {
    const { pages, clocks } = pagesOn();
    const show = vi.fn();
    const page = pages.open({ kind: 'prompt', options: {}, show });
    clocks.pass(2_000);
    page.ready();
    expect(show).toHaveBeenCalledOnce();
  });

  it('is forgotten when closed, and leaves no timer behind', () => {
    const { pages, windows, clocks } = pagesOn();
    const onGone = vi.fn();
    pages.open({ kind: 'prompt', options: {}, show: () => undefined, onGone });
    windows.made[0]!.close();
    expect(onGone).toHaveBeenCalledOnce();
    expect(pages.all()).toEqual([]);
    expect(clocks.waiting()).toBe(0);
  });

  it('whose page crashes is taken away and told', () => {
    const { pages, windows, problems } = pagesOn();
    const onCrash = vi.fn();
    pages.open({ kind: 'break', options: {}, show: () => undefined, onCrash });
    windows.made[0]!.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(onCrash).toHaveBeenCalledOnce();
    expect(problems.list()).toMatchObject([{ id: 'pageCrashed', detail: 'break' }]);
    expect(pages.all()).toEqual([]);
  });

  it.each([
    ['break', 0],
    ['dashboard', 1],
  ] as const)('of kind %s that hangs leaves %i windows', (kind, left) => {
    const { pages, windows } = pagesOn();
    pages.open({ kind, options: {}, show: () => undefined });
    windows.made[0]!.emit('unresponsive');
    expect(pages.all()).toHaveLength(left);
  });

  it('is known by its page, so that calls can be told apart', () => {
    const { pages, windows } = pagesOn();
    const page = pages.open({ kind: 'prompt', options: {}, show: () => undefined });
    expect(pages.byContents(windows.made[0]!.webContents.id)).toBe(page);
    expect(pages.byContents(-1)).toBeUndefined();
    expect(pages.anyFocused()).toBe(false);
    windows.made[0]!.focused = true;
    expect(pages.anyFocused()).toBe(true);
  });
});

it('hands in a window are told of, the pointer’s movement is not', () => {
  const { pages, windows, onHand } = pagesOn();
  pages.open({ kind: 'break', options: {}, show: () => undefined });
  for (const type of ['mouseMove', 'rawKeyDown', 'mouseWheel', 'mouseEnter'])
    windows.made[0]!.webContents.emit('input-event', {}, { type });
  expect(onHand).toHaveBeenCalledTimes(2);
});

describe('the dashboard', () => {
  it('opens once, and comes forward at the section asked for', () => {
    const { pages, windows } = pagesOn();
    const sections: string[] = [];
    const open = (section: 'today' | 'safety') =>
      openDashboard(pages, 'Sitwell', section, (there) => sections.push(there));
    open('today');
    pages.of('dashboard')!.ready();
    windows.made[0]!.minimized = true;
    windows.made[0]!.focused = false;
    open('safety');
    expect(windows.made).toHaveLength(1);
    expect(windows.made[0]).toMatchObject({ visible: true, focused: true, minimized: false });
    expect(sections).toEqual(['today', 'safety']);
  });
});

it('the welcome opens once', () => {
  const { pages, windows } = pagesOn();
  openWelcome(pages, 'Sitwell');
  pages.of('welcome')!.ready();
  openWelcome(pages, 'Sitwell');
  expect(windows.made).toHaveLength(1);
  expect(windows.made[0]!.visible).toBe(true);
});
