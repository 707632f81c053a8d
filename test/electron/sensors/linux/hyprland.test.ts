import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowsOfHyprland } from '../../../../electron/sensors/linux/hyprland.ts';
import { hyprWindow } from './window-trees.ts';

describe("Hyprland's windows", () => {
  it.each([
    ['0.46', { fullscreen: 2, inhibitingIdle: true }, 'firefox', ['firefox']],
    ['0.46, full and maximised', { fullscreen: 3 }, 'firefox', []],
    ['0.46, maximised', { fullscreen: 1 }, null, []],
    ['0.35', { fullscreen: true, fullscreenMode: 0 }, 'firefox', []],
    ['0.35, maximised', { fullscreen: true, fullscreenMode: 1 }, null, []],
  ])('are read as version %s writes them', (_, window, fullScreen, awake) => {
    const text = JSON.stringify([hyprWindow({ focusHistoryID: 0, ...window }), hyprWindow({})]);
    expect(windowsOfHyprland(text)).toEqual({ fullScreen, awake });
  });

  it('tell nothing of a window behind, or of none', () => {
    expect(
      windowsOfHyprland(JSON.stringify([hyprWindow({ fullscreen: 2 })])).fullScreen,
    ).toBeNull();
    expect(windowsOfHyprland('[]')).toEqual({ fullScreen: null, awake: [] });
  });

  it.each(['', 'unknown request', '{}', 'null', '[{'])(
    'are refused if they are none: %j',
    (text) => {
      expect(() => windowsOfHyprland(text)).toThrow();
    },
  );

  it('may be any list', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (list) => {
        expect(Array.isArray(windowsOfHyprland(JSON.stringify(list)).awake)).toBe(true);
      }),
    );
  });
});
