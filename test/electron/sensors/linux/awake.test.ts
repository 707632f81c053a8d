import { defineInterface } from 'dbus-native';
import { describe, expect, it, vi } from 'vitest';
import { together } from '../../../../electron/sensors/asker.ts';
import { awakeSensors } from '../../../../electron/sensors/linux/awake.ts';
import type { Answer } from '../../../../shared/sensing/signs.ts';
import { answers, hangs, hasBusDaemon, WITHOUT_DAEMON } from '../../../fakes/message-bus.ts';
import { onABus } from '../../../fakes/on-a-bus.ts';

const NO = { is: 'no' };
const yes = (program: string, reason = ''): object => ({ is: 'yes', by: [{ program, reason }] });

describe.skipIf(!hasBusDaemon)(`the display is kept awake (${WITHOUT_DAEMON})`, () => {
  const { bus, hastyBus, serve, isTold } = onABus();
  const awake = (more = {}) =>
    awakeSensors({
      ...{ session: bus(), system: bus(), environment: {}, userId: 1_000 },
      askSocket: () => Promise.reject(new Error('no socket')),
      ...more,
    });
  const asked = async (more = {}): Promise<Answer> =>
    together(
      (await Promise.all(awake(more).map((sensor) => sensor.ask(['awake'])))).map(
        (answers) => answers.awake ?? { is: 'no' },
      ),
    );
  const logind = (locks: readonly unknown[]) =>
    serve('org.freedesktop.login1', {
      '/org/freedesktop/login1': [
        defineInterface({
          name: 'org.freedesktop.login1.Manager',
          methods: { ListInhibitors: answers({ locks: 'a(ssssuu)' }, locks) },
        }),
      ],
    });
  const gnome = (
    isInhibited: boolean,
    inhibitors: readonly (readonly [number, string, string])[],
  ) =>
    serve('org.gnome.SessionManager', {
      '/org/gnome/SessionManager': [
        defineInterface({
          name: 'org.gnome.SessionManager',
          methods: {
            IsInhibited: {
              in: { flags: 'u' },
              out: { is: 'b' },
              handler: ({ flags }: { flags: number }) => isInhibited && flags === 8,
            },
            GetInhibitors: answers(
              { paths: 'ao' },
              inhibitors.map((_, index) => `/org/gnome/SessionManager/Inhibitor${index}`),
            ),
          },
        }),
      ],
      ...Object.fromEntries(
        inhibitors.map(([flags, program, reason], index) => [
          `/org/gnome/SessionManager/Inhibitor${index}`,
          [
            defineInterface({
              name: 'org.gnome.SessionManager.Inhibitor',
              methods: {
                GetFlags: answers({ flags: 'u' }, flags),
                GetAppId: answers({ id: 's' }, program),
                GetReason: answers({ reason: 's' }, reason),
              },
            }),
          ],
        ]),
      ),
    });
  const kde = (isInhibited: boolean, listed: readonly unknown[], type = 'a(ss)') =>
    serve('org.kde.Solid.PowerManagement.PolicyAgent', {
      '/org/kde/Solid/PowerManagement/PolicyAgent': [
        defineInterface({
          name: 'org.kde.Solid.PowerManagement.PolicyAgent',
          methods: {
            HasInhibition: {
              in: { types: 'u' },
              out: { has: 'b' },
              handler: ({ types }: { types: number }) => isInhibited && types === 4,
            },
            ListInhibitions: answers({ listed: type }, listed),
          },
        }),
      ],
    });

  it('on GNOME by those who said so, and not by those who only keep it from sleeping', async () => {
    await gnome(true, [
      [4, 'org.gnome.Nautilus', 'Dateien werden kopiert'],
      [8, 'firefox', 'Playing video'],
      [12, 'user', 'Caffeine'],
    ]);
    expect(await asked()).toEqual({
      is: 'yes',
      by: [
        { program: 'firefox', reason: 'Playing video' },
        { program: 'user', reason: 'Caffeine' },
      ],
    });
  });

  it('on GNOME by nobody', async () => {
    await gnome(false, [[4, 'org.gnome.Nautilus', 'Copying']]);
    expect(await asked()).toEqual(NO);
  });

  it('on GNOME by somebody whose name is gone already', async () => {
    await gnome(true, []);
    expect(await asked()).toEqual(yes(''));
  });

  it('on KDE by those who are listed, if one of them is about the display', async () => {
    await kde(true, [['firefox', 'YouTube 视频']]);
    expect(await asked()).toEqual(yes('firefox', 'YouTube 视频'));
  });

  it('on KDE as newer versions list it, with more about each', async () => {
    await kde(true, [['org.mozilla.firefox', 'film', 'screen', 'x', 7]], 'a(ssssu)');
    expect(await asked()).toEqual(yes('org.mozilla.firefox', 'film'));
  });

  it('on KDE by nobody, if those who are listed only keep it from sleeping', async () => {
    await kde(false, [['dolphin', 'Copying']]);
    expect(await asked()).toEqual(NO);
  });

  it('by a lock of logind of this person that blocks idling', async () => {
    await logind([
      ['sleep', 'NetworkManager', 'networking', 'delay', 0, 800],
      ['idle', 'gdm', 'greeter', 'block', 120, 801],
      ['handle-lid-switch:idle', 'mpv', 'Playing', 'block', 1_000, 900],
      ['idle', 'lazy', 'some day', 'delay', 1_000, 901],
    ]);
    expect(await asked()).toEqual(yes('mpv', 'Playing'));
  });

  it('by nobody that can be told, where no desktop lists it', async () => {
    await logind([]);
    expect((await asked()).is).toBe('unknown');
    expect((await asked({ session: null, system: null })).is).toBe('unknown');
  });

  it('by a window, as sway and Hyprland tell it', async () => {
    const window = { mapped: true, class: 'mpv', focusHistoryID: 0, inhibitingIdle: true };
    const askSocket = vi.fn((socket: string) =>
      socket.startsWith('/run')
        ? Promise.reject(new Error('an older one'))
        : Promise.resolve(Buffer.from(JSON.stringify([window]))),
    );
    const environment = { HYPRLAND_INSTANCE_SIGNATURE: 'abc', XDG_RUNTIME_DIR: '/run/user/1' };
    expect(await asked({ environment, askSocket })).toEqual(yes('mpv'));
    expect(askSocket.mock.calls.map(([socket]) => socket)).toEqual([
      '/run/user/1/hypr/abc/.socket.sock',
      '/tmp/hypr/abc/.socket.sock',
    ]);
    const silent = () => Promise.reject(new Error('gone'));
    expect((await asked({ environment, askSocket: silent })).is).toBe('unknown');
  });

  it('by nobody that can be told, if the desktop does not answer in time', async () => {
    await serve('org.gnome.SessionManager', {
      '/org/gnome/SessionManager': [
        defineInterface({
          name: 'org.gnome.SessionManager',
          methods: { IsInhibited: { in: { flags: 'u' }, ...hangs({ is: 'b' }) } },
        }),
      ],
    });
    expect((await asked({ session: hastyBus() })).is).toBe('unknown');
  });

  it('anew, as its signals tell', async () => {
    const service = await gnome(false, []);
    const path = '/org/gnome/SessionManager';
    const { told } = await isTold((listener) => awake()[0]?.listen?.(listener));
    const added = { path, interface: 'org.gnome.SessionManager', member: 'InhibitorAdded' };
    service.signal(added, 'o', [`${path}/Inhibitor1`]);
    await told;
    const { told: changed } = await isTold((listener) => awake()[0]?.listen?.(listener));
    const agent = 'org.kde.Solid.PowerManagement.PolicyAgent';
    const member = 'InhibitionsChanged';
    service.signal({ path: '/org/kde', interface: agent, member }, 'a(ss)as', [[], []]);
    await changed;
  });
});
