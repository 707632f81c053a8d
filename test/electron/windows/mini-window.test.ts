import { describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import { createMiniWindow, MINI_SIZE, miniPlace } from '../../../electron/windows/mini-window.ts';
import { openMini } from '../../../electron/windows/open-mini.ts';
import { createPages } from '../../../electron/windows/pages.ts';
import { createSettings } from '../../../electron/store/settings/settings.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { watchedProblems } from '../../fakes/problems.ts';
import { FakeScreen, LEFT, RIGHT } from '../../fakes/screen.ts';
import { windowMaker } from '../../fakes/window.ts';

function desk(about: Partial<Settings> = {}) {
  const windows = windowMaker();
  const clocks = fakeClocks();
  const problems = watchedProblems();
  const screen = new FakeScreen();
  const loaded = { ...DEFAULT_SETTINGS, welcomed: true, ...about };
  const settings = createSettings({ settings: loaded, repaired: false }, () => undefined, problems);
  const parts = {
    pages: createPages({ make: windows.make, preload: '', clocks, problems }),
    screen: screen.asScreen(),
    desktop: { platform: 'linux', preview: false, placesWindows: true, known: '' },
    clocks,
    settings,
  } as const;
  const draw = () => clocks.pass(2_000);
  return { parts, windows, clocks, screen, settings, draw };
}

function miniOn(about: Partial<Settings> = {}) {
  const { parts, ...rest } = desk(about);
  const onPutAway = vi.fn();
  const mini = createMiniWindow({ ...parts, title: () => 'Sitwell', onPutAway });
  return { ...rest, mini, onPutAway };
}
const CORNER = { x: 16, y: 960 - MINI_SIZE.height - 16, ...MINI_SIZE };

describe('the small window', () => {
  it('comes and goes with its setting, on top and without the keyboard', () => {
    const { windows, settings, draw } = miniOn();
    expect(windows.made).toEqual([]);
    settings.change({ smallWindow: true });
    draw();
    expect(windows.made[0]).toMatchObject({ visible: true, focused: false, bounds: CORNER });
    expect(windows.made[0]!.did).toEqual(['level floating', 'showInactive']);
    settings.change({ smallWindow: false });
    expect(windows.open()).toEqual([]);
  });

  it('waits for the end of the first run', () => {
    const { windows, settings } = miniOn({ smallWindow: true, welcomed: false });
    expect(windows.made).toEqual([]);
    settings.change({ welcomed: true });
    expect(windows.open()).toHaveLength(1);
  });

  it('stays away once it is closed, and says so once', () => {
    const { windows, settings, onPutAway, draw } = miniOn({ smallWindow: true });
    draw();
    windows.made[0]!.close();
    expect([windows.open(), settings.get().smallWindow]).toEqual([[], false]);
    expect(onPutAway).toHaveBeenCalledOnce();
  });

  it('comes back at the next start when Sitwell ends', () => {
    const { mini, settings, onPutAway, windows } = miniOn({ smallWindow: true });
    mini.close();
    expect([windows.open(), settings.get().smallWindow]).toEqual([[], true]);
    expect(onPutAway).not.toHaveBeenCalled();
  });

  it('remembers its place once it has come to rest', () => {
    const { windows, settings, clocks, draw } = miniOn({ smallWindow: true });
    draw();
    const [window] = windows.made;
    for (const x of [40, 400]) {
      window!.bounds = { ...window!.bounds, x, y: 300 };
      window!.emit('move');
    }
    expect(settings.get().smallWindowPlace).toBe('');
    clocks.pass(1_000);
    expect(settings.get().smallWindowPlace).toBe('400,300');
    expect(windows.open()).toHaveLength(1);
  });

  it('leaves a display that is pulled out, and returns when it is back', () => {
    const { windows, screen, draw } = miniOn({ smallWindow: true, smallWindowPlace: '2000,50' });
    screen.plug(LEFT, RIGHT);
    draw();
    expect(windows.made[0]!.bounds).toMatchObject({ x: 2_000, y: 50 });
    screen.plug(LEFT);
    expect(windows.made[0]!.bounds).toEqual(CORNER);
    screen.plug();
    screen.plug(LEFT, RIGHT);
    expect(windows.made[0]!.bounds).toMatchObject({ x: 2_000, y: 50 });
  });

  it.each([
    ['', 'linux', {}],
    ['', 'mac', { y: 16 }],
    ['-4000,20', 'linux', {}],
    ['nonsense', 'linux', {}],
    // Its middle is on the display, a part of it is not.
    ['1440,925', 'linux', { x: 1_600 - MINI_SIZE.width, y: 960 - MINI_SIZE.height }],
  ] as const)('left at "%s" on %s is put where it can be seen', (place, platform, at) => {
    const area = LEFT.workArea;
    expect(miniPlace(place, [area], area, platform)).toEqual({ ...CORNER, ...at });
  });
});

describe('a desktop without a tray', () => {
  function standIn(about: Partial<Settings>, hidden: boolean) {
    const { parts } = desk(about);
    const reopen = vi.fn();
    const show = vi.fn((_name: string, _notice: { title: string; onClick: () => void }) => true);
    const popUp = vi.fn(() => Promise.resolve());
    const translator = createTranslator('en', 'en-GB');
    const mini = openMini({
      ...parts,
      ...{ hidden, reopen, popUp, notifications: { show }, translator: () => translator },
    });
    return { mini, reopen, show, popUp };
  }

  it('opens Sitwell at the start', () => {
    const { mini, reopen, show } = standIn({}, false);
    mini.standIn();
    expect([reopen.mock.calls.length, show.mock.calls.length]).toEqual([1, 0]);
  });

  it('says how to open it when it started with the session', () => {
    const { mini, reopen, show } = standIn({}, true);
    mini.standIn();
    expect(show.mock.calls[0]![1].title).toBe('Sitwell is running');
    show.mock.calls[0]![1].onClick();
    expect(reopen).toHaveBeenCalledOnce();
  });

  it('needs neither with the small window there', () => {
    const { mini, reopen, show } = standIn({ smallWindow: true }, false);
    mini.standIn();
    expect([reopen.mock.calls.length, show.mock.calls.length]).toEqual([0, 0]);
  });

  it('has the tray’s menu in the small window, and the way to put it away', async () => {
    const { mini, popUp } = standIn({ smallWindow: true }, false);
    await mini.menu({ x: 1, y: 2 }, undefined);
    expect(popUp).not.toHaveBeenCalled();
    const window = {} as Parameters<typeof mini.menu>[1];
    await mini.menu({ x: 1, y: 2 }, window);
    expect(popUp).toHaveBeenCalledExactlyOnceWith({ window, x: 1, y: 2 }, [
      { type: 'separator' },
      expect.objectContaining({ label: 'Put this small window away' }),
    ]);
  });
});
