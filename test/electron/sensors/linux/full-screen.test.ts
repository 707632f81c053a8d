import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fullScreenSensor } from '../../../../electron/sensors/linux/full-screen.ts';
import { requestFor } from '../../../../electron/sensors/linux/sway.ts';
import { askSocketWithin } from '../../../../electron/sensors/linux/unix-socket.ts';
import type { Answer } from '../../../../shared/sensing/signs.ts';
import { filesOf } from '../../../fakes/linux-files.ts';
import { container, film, swayTree } from './window-trees.ts';

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
