import fc from 'fast-check';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fullScreenSensor } from '../../../../electron/sensors/linux/full-screen.ts';
import { windowsOfHyprland } from '../../../../electron/sensors/linux/hyprland.ts';
import { requestFor, windowsOf } from '../../../../electron/sensors/linux/sway.ts';
import { askSocketWithin } from '../../../../electron/sensors/linux/unix-socket.ts';
import type { Answer } from '../../../../shared/sensing/signs.ts';
import { filesOf } from '../../../fakes/linux-files.ts';

const container = (more: object): object => ({
  id: 9,
  type: 'con',
  layout: 'none',
  rect: { x: 0, y: 0, width: 1_920, height: 1_080 },
  focused: false,
  visible: true,
  fullscreen_mode: 0,
  inhibit_idle: false,
  idle_inhibitors: { user: 'none', application: 'none' },
  nodes: [],
  floating_nodes: [],
  ...more,
});
const swayTree = (...windows: readonly object[]): string =>
  JSON.stringify({
    id: 1,
    type: 'root',
    nodes: [
      {
        id: 2,
        type: 'output',
        name: 'DP-1',
        nodes: [{ id: 3, type: 'workspace', nodes: windows }],
      },
    ],
  });
const film = { app_id: 'mpv', focused: true, fullscreen_mode: 1, inhibit_idle: true };

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
});

const hyprWindow = (more: object): object => ({
  address: '0x5790f5a269a0',
  mapped: true,
  hidden: false,
  class: 'firefox',
  title: 'Titel — 日本語',
  pid: 144_574,
  fullscreen: 0,
  fullscreenClient: 0,
  focusHistoryID: 1,
  inhibitingIdle: false,
  ...more,
});

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
});

it('takes any JSON as it comes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (tree, list) => {
      expect(Array.isArray(windowsOf(JSON.stringify(tree)).awake)).toBe(true);
      expect(Array.isArray(windowsOfHyprland(JSON.stringify(list)).awake)).toBe(true);
    }),
  );
});

describe.skipIf(process.platform === 'win32')('what fills the screen (over sockets)', () => {
  let folder = '';
  const servers: Server[] = [];
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sitwell-socket-'));
  });
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  /** A compositor that answers, byte by byte as it likes; without an answer it hangs up. */
  const compositor = async (
    name: string,
    pieces: readonly (Buffer | string)[],
    hangsUp: boolean,
  ): Promise<{ readonly socket: string; readonly heard: Buffer[] }> => {
    const socket = path.join(folder, name);
    const heard: Buffer[] = [];
    const server = createServer((connection) => {
      connection.on('error', () => undefined);
      connection.once('data', (request) => {
        heard.push(request);
        for (const piece of pieces) connection.write(piece);
        if (hangsUp) connection.end();
      });
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(socket, resolve));
    return { socket, heard };
  };
  const asked = async (
    environment: Readonly<Record<string, string>>,
    patience = 25_000,
  ): Promise<Answer | undefined> => {
    const askSocket = askSocketWithin(patience);
    const parts = { environment, askSocket, own: '/opt/Sitwell/sitwell', files: filesOf({}) };
    return (await fullScreenSensor(parts).ask(['fullScreen'])).fullScreen;
  };
  const swayAnswer = (text: string): Buffer => {
    const head = Buffer.from(requestFor(4));
    head.writeUInt32LE(Buffer.byteLength(text), 6);
    return Buffer.concat([head, Buffer.from(text)]);
  };

  it('is told by sway over its socket, in pieces', async () => {
    const whole = swayAnswer(swayTree(container(film)));
    const pieces = [whole.subarray(0, 5), whole.subarray(5, 40), whole.subarray(40)];
    const { socket, heard } = await compositor('sway.sock', pieces, false);
    expect(await asked({ SWAYSOCK: socket })).toEqual({
      is: 'yes',
      by: [{ program: 'mpv', reason: '' }],
    });
    expect(heard[0]?.toString('latin1')).toBe('i3-ipc\0\0\0\0\u0004\0\0\0');
  });

  it('is unknown if sway hangs up, says nothing or is gone', async () => {
    const cut = await compositor('cut.sock', [swayAnswer('{"nodes":[]}').subarray(0, 18)], true);
    expect((await asked({ SWAYSOCK: cut.socket }))?.is).toBe('unknown');
    const mute = await compositor('mute.sock', [], false);
    expect((await asked({ SWAYSOCK: mute.socket }, 100))?.is).toBe('unknown');
    expect((await asked({ SWAYSOCK: path.join(folder, 'gone.sock') }))?.is).toBe('unknown');
  });

  it('is unknown if a compositor answers without end', async () => {
    const flood = Array.from({ length: 9 }, () => Buffer.alloc(2 ** 20, 0x20));
    const { socket } = await compositor('flood.sock', flood, false);
    expect((await asked({ SWAYSOCK: socket }))?.is).toBe('unknown');
  });

  it('is unknown where Wayland tells nobody, and X11 is not asked in its place', async () => {
    const environment = {
      WAYLAND_DISPLAY: 'wayland-0',
      DISPLAY: ':0',
      XDG_CURRENT_DESKTOP: 'GNOME',
    };
    expect(await asked(environment)).toEqual({
      is: 'unknown',
      why: 'GNOME on Wayland tells nobody',
    });
    expect((await asked({}))?.is).toBe('unknown');
  });
});
