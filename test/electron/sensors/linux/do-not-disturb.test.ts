import { defineInterface } from 'dbus-native';
import type { DefinedInterface } from 'dbus-native';
import { describe, expect, it, vi } from 'vitest';
import { doNotDisturbSensor } from '../../../../electron/sensors/linux/do-not-disturb.ts';
import type { Run } from '../../../../electron/system/run.ts';
import type { Answer } from '../../../../shared/sensing/signs.ts';
import { answers, hasBusDaemon, WITHOUT_DAEMON } from '../../../fakes/message-bus.ts';
import { filesOf } from '../../../fakes/linux-files.ts';
import { onABus } from '../../../fakes/on-a-bus.ts';

const NO = { is: 'no' };
const yes = (reason: string): object => ({ is: 'yes', by: [{ program: '', reason }] });

describe.skipIf(!hasBusDaemon)(`notifications are silenced (${WITHOUT_DAEMON})`, () => {
  const { bus, serve, isTold } = onABus();
  const PATH = '/org/freedesktop/Notifications';
  const server = (name: string, more: readonly DefinedInterface[] = [], properties = {}) =>
    serve('org.freedesktop.Notifications', {
      [PATH]: [
        defineInterface({
          name: 'org.freedesktop.Notifications',
          methods: {
            GetServerInformation: {
              out: { name: 's', vendor: 's', version: 's', specification: 's' },
              handler: () => ({ name, vendor: 'x', version: '1', specification: '1.2' }),
            },
          },
          properties,
        }),
        ...more,
      ],
    });
  const sensor = (run: Run = () => Promise.reject(new Error('nothing is run here'))) =>
    doNotDisturbSensor({
      ...{ session: bus(), run, environment: { PATH: '/usr/bin' } },
      files: filesOf({ '/usr/bin/gsettings': '' }),
    });
  const asked = async (of = sensor()): Promise<Answer | undefined> =>
    (await of.ask(['doNotDisturb'])).doNotDisturb;

  it.each([
    ['gnome-shell', 'false\n', yes('gnome-shell')],
    ['gnome-shell', 'true\n', NO],
    ['cinnamon', 'false\n', yes('cinnamon')],
    ['Notification Daemon', 'true\n', yes('notification daemon')],
  ])('on %s, whose setting reads %j', async (name, printed, answer) => {
    await server(name);
    expect(await asked(sensor(() => Promise.resolve(printed)))).toEqual(answer);
  });

  it('on GNOME without starting a program again, until the setting changed', async () => {
    const service = await server('gnome-shell');
    const printed = ['true\n', 'false\n'];
    const run = vi.fn<Run>(() => Promise.resolve(printed.shift() ?? ''));
    const gnome = sensor(run);
    expect(await asked(gnome)).toEqual(NO);
    expect(await asked(gnome)).toEqual(NO);
    expect(run.mock.calls).toEqual([
      ['/usr/bin/gsettings', ['get', 'org.gnome.desktop.notifications', 'show-banners']],
    ]);
    const { told } = await isTold((listener) => gnome.listen?.(listener));
    const of = { path: '/ca/desrt/dconf/Writer/user', interface: 'ca.desrt.dconf.Writer' };
    const notify = { ...of, member: 'Notify' };
    service.signal(notify, 'sass', ['/org/gnome/desktop/interface/', ['gtk-theme'], ':1.2:9']);
    service.signal(notify, 'sass', ['/org/gnome/desktop/notifications/', ['show-banners'], '1']);
    await told;
    expect(await asked(gnome)).toEqual(yes('gnome-shell'));
  });

  it('or not is unknown on GNOME without gsettings, and asked again the next time', async () => {
    await server('gnome-shell');
    const run = vi.fn<Run>(() => Promise.reject(new Error('No such schema')));
    const gnome = sensor(run);
    expect((await asked(gnome))?.is).toBe('unknown');
    expect((await asked(gnome))?.is).toBe('unknown');
    expect(run).toHaveBeenCalledTimes(2);
    expect((await asked(sensor(() => Promise.resolve('falsch\n'))))?.is).toBe('unknown');
  });

  it.each([
    ['Plasma', true, yes('plasma')],
    ['Plasma', false, NO],
  ])('on %s, whose property is %s', async (name, inhibited, answer) => {
    await server(name, [], { Inhibited: { type: 'b', get: () => inhibited } });
    expect(await asked()).toEqual(answer);
  });

  it('as its property tells when it changes', async () => {
    const service = await server('Plasma', [], { Inhibited: { type: 'b', get: () => true } });
    const { told } = await isTold((listener) => sensor().listen?.(listener));
    service.signal(
      { path: PATH, interface: 'org.freedesktop.DBus.Properties', member: 'PropertiesChanged' },
      'sa{sv}as',
      ['org.freedesktop.Notifications', { Inhibited: true }, []],
    );
    await told;
  });

  it('on dunst', async () => {
    const dunst = defineInterface({
      name: 'org.dunstproject.cmd0',
      properties: { paused: { type: 'b', get: () => true } },
    });
    await server('dunst', [dunst]);
    expect(await asked()).toEqual(yes('dunst'));
  });

  it('on Xfce', async () => {
    await server('Xfce Notify Daemon');
    await serve('org.xfce.Xfconf', {
      '/org/xfce/Xfconf': [
        defineInterface({
          name: 'org.xfce.Xfconf',
          methods: {
            GetProperty: {
              in: { channel: 's', property: 's' },
              out: { value: 'v' },
              handler: ({ property }: { property: string }) => [
                'b',
                property === '/do-not-disturb',
              ],
            },
          },
        }),
      ],
    });
    expect(await asked()).toEqual(yes('xfce notify daemon'));
  });

  it('on SwayNotificationCenter and mako', async () => {
    const sway = await server('SwayNotificationCenter');
    await serve('org.erikreider.swaync.cc', {
      '/org/erikreider/swaync/cc': [
        defineInterface({
          name: 'org.erikreider.swaync.cc',
          methods: { GetDnd: answers({ is: 'b' }, true) },
        }),
      ],
    });
    expect(await asked()).toEqual(yes('swaynotificationcenter'));
    await sway.stop();
    await server('mako');
    await serve('fr.emersion.Mako', {
      '/fr/emersion/Mako': [
        defineInterface({
          name: 'fr.emersion.Mako',
          methods: { ListModes: answers({ modes: 'as' }, ['default', 'do-not-disturb']) },
        }),
      ],
    });
    expect(await asked()).toEqual(yes('mako'));
  });

  it('or not is unknown where nobody shows any, or one that nobody knows', async () => {
    expect((await asked())?.is).toBe('unknown');
    await server('my-own-notifier');
    expect((await asked())?.is).toBe('unknown');
  });
});
