import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowsOf } from '../../../../electron/sensors/linux/sway.ts';
import { container, film, swayTree } from './window-trees.ts';

describe("sway's tree", () => {
  it('tells the program in front that fills its screen, and who keeps the display awake', () => {
    const tree = swayTree(container({ app_id: 'foot' }), container(film));
    expect(windowsOf(tree)).toEqual({ fullScreen: 'mpv', awake: ['mpv'] });
  });

  it('tells a window of X11 by its class', () => {
    const game = { app_id: null, window_properties: { class: 'steam_app_1', instance: 'x' } };
    const tree = swayTree(container({ ...film, ...game, inhibit_idle: false }));
    expect(windowsOf(tree)).toEqual({ fullScreen: 'steam_app_1', awake: [] });
  });

  it('tells windows inside others, floating ones, and both kinds of full screen', () => {
    const nested = container({
      floating_nodes: [container({ nodes: [container({ ...film, fullscreen_mode: 2 })] })],
    });
    expect(windowsOf(swayTree(nested)).fullScreen).toBe('mpv');
  });

  it('tells nothing of a window behind, one that is hidden, or older versions without these words', () => {
    const behind = container({ ...film, focused: false, visible: false });
    expect(windowsOf(swayTree(behind))).toEqual({ fullScreen: null, awake: [] });
    const old = { id: 1, nodes: [{ id: 2, app_id: 'mpv', focused: true }] };
    expect(windowsOf(JSON.stringify(old))).toEqual({ fullScreen: null, awake: [] });
  });

  it('may be as deep as it likes', () => {
    const deep = `${'{"nodes":['.repeat(20_000)}${JSON.stringify(container(film))}${']}'.repeat(20_000)}`;
    expect(windowsOf(deep).fullScreen).toBe('mpv');
  });

  it.each(['', '[', 'i3-ipc', '{"nodes":'])('is refused if it is none: %j', (text) => {
    expect(() => windowsOf(text)).toThrow();
  });

  it('may be any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (tree) => {
        expect(Array.isArray(windowsOf(JSON.stringify(tree)).awake)).toBe(true);
      }),
    );
  });
});
