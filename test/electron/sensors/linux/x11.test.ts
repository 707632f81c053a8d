import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskSocket } from '../../../../electron/sensors/linux/unix-socket.ts';
import {
  lengthWith,
  numbersOf,
  readAnswer,
} from '../../../../electron/sensors/linux/x11-protocol.ts';
import { askX11 } from '../../../../electron/sensors/linux/x11.ts';
import type { Answer } from '../../../../shared/sensing/signs.ts';
import { filesOf } from '../../../fakes/linux-files.ts';
import { authority } from './authority.ts';

const ROOT = 0x1e7;
const FRONT = 0x3c00003;
const COOKIE = Buffer.from('00112233445566778899aabbccddeeff', 'hex');

const numbers = (...all: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(all.length * 4);
  all.forEach((one, index) => bytes.writeUInt32LE(one, index * 4));
  return bytes;
};
/** A server's first words, with a name and two picture formats before its screen. */
const setup = (): Buffer => {
  const body = Buffer.alloc(32 + 20 + 2 * 8 + 40);
  body.writeUInt16LE(17, 16);
  body.writeUInt8(1, 20);
  body.writeUInt8(2, 21);
  body.write('The X.Org Foundat', 32);
  body.writeUInt32LE(ROOT, 32 + 20 + 16);
  const head = Buffer.alloc(8);
  head.writeUInt8(1, 0);
  head.writeUInt16LE(11, 2);
  head.writeUInt16LE(body.length / 4, 6);
  return Buffer.concat([head, body]);
};
const reply = (format: number, value: Buffer, at8 = 0): Buffer => {
  const padding = Buffer.alloc((4 - (value.length % 4)) % 4);
  const head = Buffer.alloc(32);
  head.writeUInt8(1, 0);
  head.writeUInt8(format, 1);
  head.writeUInt32LE((value.length + padding.length) / 4, 4);
  head.writeUInt32LE(at8, 8);
  head.writeUInt32LE(format === 0 ? 0 : value.length / (format / 8), 16);
  return Buffer.concat([head, value, padding]);
};
const NOTHING = reply(0, Buffer.alloc(0));
const MAPPING_NOTIFY = Buffer.concat([Buffer.from([34]), Buffer.alloc(31)]);
const ERROR = Buffer.alloc(32);

interface Desk {
  /** The names that somebody has used. */
  readonly atoms: readonly string[];
  /** By window and name. */
  readonly properties: Readonly<Record<string, Buffer>>;
}
const FILM: Desk = {
  atoms: ['_NET_ACTIVE_WINDOW', '_NET_WM_STATE', '_NET_WM_STATE_FULLSCREEN', '_NET_WM_PID'],
  properties: {
    [`${ROOT} _NET_ACTIVE_WINDOW`]: reply(32, numbers(FRONT)),
    [`${FRONT} _NET_WM_STATE`]: reply(32, numbers(7, 402)),
    [`${FRONT} WM_CLASS`]: reply(8, Buffer.from('gl\0mpv Größe\0')),
    [`${FRONT} _NET_WM_PID`]: reply(32, numbers(77)),
  },
};

/** A server that answers every request, with an event in between as it may come. */
const serverOf =
  ({ atoms, properties }: Desk, heard: Buffer[] = []): AskSocket =>
  (socket, request, length = () => null) => {
    expect(socket).toBe('/tmp/.X11-unix/X1');
    const bytes = Buffer.from(request);
    heard.push(bytes);
    const pieces = [setup(), MAPPING_NOTIFY];
    const padded = (size: number): number => Math.ceil(size / 4) * 4;
    let at = 12 + padded(bytes.readUInt16LE(6)) + padded(bytes.readUInt16LE(8));
    while (at < bytes.length) {
      const size = bytes.readUInt16LE(at + 2) * 4;
      if (bytes.readUInt8(at) === 16) {
        const name = bytes.toString('utf8', at + 8, at + 8 + bytes.readUInt16LE(at + 4));
        pieces.push(
          reply(0, Buffer.alloc(0), atoms.includes(name) ? 400 + atoms.indexOf(name) : 0),
        );
      } else {
        const number = bytes.readUInt32LE(at + 8);
        const name = number === 67 ? 'WM_CLASS' : atoms[number - 400];
        const property = properties[`${bytes.readUInt32LE(at + 4)} ${name ?? ''}`];
        pieces.push(name === undefined ? ERROR : (property ?? NOTHING));
      }
      at += size;
    }
    const whole = Buffer.concat(pieces);
    for (let end = 0; end < whole.length; end += 7)
      expect(length(whole.subarray(0, end)) ?? Infinity).toBeGreaterThan(end);
    expect(length(whole)).toBe(whole.length);
    return Promise.resolve(whole);
  };

const asked = (askSocket: AskSocket, environment = {}, tree = {}): Promise<Answer> =>
  askX11({
    askSocket,
    environment: { DISPLAY: ':1', HOME: '/home/anna', ...environment },
    files: filesOf(tree),
    own: '/opt/Sitwell/sitwell',
  });
const without = (name: string): Desk => ({
  ...FILM,
  atoms: FILM.atoms.map((atom) => (atom === name ? 'unused' : atom)),
});
const withProperty = (name: string, property: Buffer): Desk => ({
  ...FILM,
  properties: { ...FILM.properties, [name]: property },
});
const NO = { is: 'no' };

describe('the window in front on X11', () => {
  it('fills its screen, and is named by its class', async () => {
    expect(await asked(serverOf(FILM))).toEqual({
      is: 'yes',
      by: [{ program: 'mpv größe', reason: '' }],
    });
  });

  it.each([
    ['it does not fill its screen', withProperty(`${FRONT} _NET_WM_STATE`, reply(32, numbers(7)))],
    ['it has no state', withProperty(`${FRONT} _NET_WM_STATE`, NOTHING)],
    ['there is none', withProperty(`${ROOT} _NET_ACTIVE_WINDOW`, reply(32, numbers(0)))],
    ['nobody says so', withProperty(`${ROOT} _NET_ACTIVE_WINDOW`, NOTHING)],
    ['no window ever filled a screen', without('_NET_WM_STATE_FULLSCREEN')],
  ])('answers no if %s', async (_, desk) => {
    expect(await asked(serverOf(desk))).toEqual(NO);
  });

  it('is named nothing where it has no class, and its process is not needed', async () => {
    const nameless = withProperty(`${FRONT} WM_CLASS`, NOTHING);
    expect(await asked(serverOf(nameless))).toMatchObject({ by: [{ program: '' }] });
    expect((await asked(serverOf(without('_NET_WM_PID')))).is).toBe('yes');
  });

  it('is no sign if it is Sitwell itself', async () => {
    const tree = { '/proc/77/exe': '-> /opt/Sitwell/sitwell' };
    expect(await asked(serverOf(FILM), {}, tree)).toEqual(NO);
  });

  it('is not told by every window manager, nor of another computer', async () => {
    expect((await asked(serverOf(without('_NET_ACTIVE_WINDOW')))).is).toBe('unknown');
    for (const DISPLAY of ['localhost:10.0', '', 'nonsense', ':x'])
      expect((await asked(serverOf(FILM), { DISPLAY })).is).toBe('unknown');
    for (const DISPLAY of [':1.0', 'unix:1'])
      expect((await asked(serverOf(FILM), { DISPLAY })).is).toBe('yes');
  });

  it('is asked for with the cookie of the display', async () => {
    const heard: Buffer[] = [];
    const tree = { '/home/anna/.Xauthority': authority([256, 'desk', '1', COOKIE]) };
    await asked(serverOf(FILM, heard), {}, tree);
    const elsewhere = { '/run/user/1000/gdm/Xauthority': authority([256, 'desk', '1', COOKIE]) };
    const XAUTHORITY = '/run/user/1000/gdm/Xauthority';
    await asked(serverOf(FILM, heard), { XAUTHORITY }, elsewhere);
    expect(heard.every((request) => request.includes(COOKIE))).toBe(true);
    expect(heard).toHaveLength(6);
  });

  it('is refused where X11 lets nobody in, hangs up, or forgets the window', async () => {
    const refusal = Buffer.from([0, 3, 11, 0, 0, 0, 1, 0, 0x6e, 0x6f, 0x21, 0]);
    expect(lengthWith(4)(refusal)).toBe(refusal.length);
    await expect(asked(() => Promise.resolve(refusal))).rejects.toThrow();
    await expect(asked(() => Promise.resolve(setup()))).rejects.toThrow();
    await expect(asked(() => Promise.resolve(Buffer.alloc(0)))).rejects.toThrow();
    const gone = withProperty(`${FRONT} WM_CLASS`, ERROR);
    await expect(asked(serverOf(gone))).rejects.toThrow();
  });

  it('may be told in any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (told) => {
        const bytes = Buffer.concat([Buffer.from([1]), told]);
        const length = lengthWith(3)(bytes);
        expect(length === null || length >= 8).toBe(true);
        const answer = await asked(() => Promise.resolve(bytes)).catch(() => null);
        expect(answer === null || answer.is !== 'yes').toBe(true);
      }),
    );
    const long = Buffer.concat([setup(), reply(32, Buffer.alloc(0))]);
    long.writeUInt32LE(0xffffffff, setup().length + 16);
    expect(readAnswer(long, 1).replies.map(numbersOf)).toEqual([[]]);
  });
});
