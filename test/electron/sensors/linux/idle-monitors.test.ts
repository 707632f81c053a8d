import { defineInterface } from 'dbus-native';
import { describe, expect, it } from 'vitest';
import { idleMonitors } from '../../../../electron/sensors/linux/idle-monitors.ts';
import { answers, hasBusDaemon, WITHOUT_DAEMON } from '../../../fakes/message-bus.ts';
import { fakeClocks } from '../../../fakes/clocks.ts';
import { onABus } from '../../../fakes/on-a-bus.ts';

describe.skipIf(!hasBusDaemon)(`idle time (${WITHOUT_DAEMON})`, () => {
  const { bus, serve } = onABus();
  const monitor = (id: string, clocks = fakeClocks()) => {
    const found = idleMonitors({ session: bus(), system: bus() }, clocks).find(
      (one) => one.id === id,
    );
    return { ask: () => found?.ask(), clocks };
  };
  const screenSaver = (values: number[]) =>
    serve('org.freedesktop.ScreenSaver', {
      '/org/freedesktop/ScreenSaver': [
        defineInterface({
          name: 'org.freedesktop.ScreenSaver',
          methods: {
            GetSessionIdleTime: { out: { idle: 'u' }, handler: () => values.shift() ?? 0 },
          },
        }),
      ],
    });
  const login = (idle: boolean[], since: number) =>
    serve('org.freedesktop.login1', {
      '/org/freedesktop/login1/session/auto': [
        defineInterface({
          name: 'org.freedesktop.login1.Session',
          properties: {
            IdleHint: { type: 'b', get: () => idle.shift() ?? false },
            IdleSinceHint: { type: 't', get: () => since },
          },
        }),
      ],
    });

  it('is told by GNOME in milliseconds', async () => {
    await serve('org.gnome.Mutter.IdleMonitor', {
      '/org/gnome/Mutter/IdleMonitor/Core': [
        defineInterface({
          name: 'org.gnome.Mutter.IdleMonitor',
          methods: { GetIdletime: answers({ idle: 't' }, 61_234) },
        }),
      ],
    });
    expect(await monitor('mutter').ask()).toBe(61_234);
  });

  it.each([
    ['seconds', [30, 45, 60, 2], [null, 45_000, 60_000, 2_000]],
    ['milliseconds', [3_000, 18_007, 33_011, 2_000], [null, 18_007, 33_011, 2_000]],
  ])('is told by a screen saver in %s, once it has grown', async (_, values, told) => {
    await screenSaver([...values]);
    const { ask, clocks } = monitor('screenSaver');
    const answered: unknown[] = [];
    for (let look = 0; look < told.length; look += 1) {
      answered.push(await ask());
      clocks.pass(15_000);
    }
    expect(answered).toEqual(told);
  });

  it('is told by a screen saver at once, if seconds would be longer than the computer is on', async () => {
    await screenSaver([600_000]);
    expect(await monitor('screenSaver').ask()).toBe(600_000);
  });

  it('is none for sure, whatever the unit', async () => {
    await screenSaver([0]);
    expect(await monitor('screenSaver').ask()).toBe(0);
  });

  it('is told by logind since the desktop said so, and "not idle" only if it ever does', async () => {
    const clocks = fakeClocks();
    await login([false, true, false], (clocks.now().wall - 90_000) * 1_000);
    const { ask } = monitor('logind', clocks);
    expect(await ask()).toBeNull();
    expect(await ask()).toBeCloseTo(90_000);
    expect(await ask()).toBe(0);
  });

  it('is told by nobody who is not there, or says what is no time', async () => {
    for (const id of ['mutter', 'screenSaver', 'logind'])
      expect(await monitor(id).ask()).toBeNull();
    await serve('org.gnome.Mutter.IdleMonitor', {
      '/org/gnome/Mutter/IdleMonitor/Core': [
        defineInterface({
          name: 'org.gnome.Mutter.IdleMonitor',
          methods: { GetIdletime: answers({ idle: 's' }, 'long') },
        }),
      ],
    });
    expect(await monitor('mutter').ask()).toBeNull();
    expect(idleMonitors({ session: null, system: null }, fakeClocks())).toEqual([]);
  });
});
