import { describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { createMiniWindow, MINI_SIZE, miniPlace } from '../../../electron/windows/mini-window.ts';
import { LEFT, RIGHT } from '../../fakes/screen.ts';
import { desk } from './mini-desk.ts';

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
