import { defineInterface } from 'dbus-native';
import { describe, expect, it, vi } from 'vitest';
import { openBus } from '../../../electron/system/dbus.ts';
import { watchTrayHost } from '../../../electron/tray/tray-host.ts';
import { hasBusDaemon, WITHOUT_DAEMON } from '../../fakes/message-bus.ts';
import { LINUX, onABus } from '../../fakes/on-a-bus.ts';

describe.skipIf(!hasBusDaemon)(`tray icons (${WITHOUT_DAEMON})`, () => {
  const { bus, serve } = onABus();
  const NAME = 'org.kde.StatusNotifierWatcher';
  const watcher = (properties = {}) =>
    serve(NAME, { '/StatusNotifierWatcher': [defineInterface({ name: NAME, properties })] });
  const there = (): Promise<boolean | null> => watchTrayHost(LINUX, bus()).there();

  it('are shown where a host is registered', async () => {
    await watcher({ IsStatusNotifierHostRegistered: { type: 'b', get: () => true } });
    expect(await there()).toBe(true);
  });

  it('are not shown where there is a watcher without a host, or neither', async () => {
    expect(await there()).toBe(false);
    await watcher({ IsStatusNotifierHostRegistered: { type: 'b', get: () => false } });
    expect(await there()).toBe(false);
  });

  it('are thought to be shown by a watcher that does not say', async () => {
    await watcher();
    expect(await there()).toBe(true);
  });

  it('are shown later, and no more, as the bus tells', async () => {
    const told: boolean[] = [];
    let heard = Promise.withResolvers<void>();
    const stop = watchTrayHost(LINUX, bus()).listen((now) => {
      told.push(now);
      heard.resolve();
    });
    await bus().hasOwner(NAME);
    const service = await watcher();
    await heard.promise;
    expect(told.at(-1)).toBe(true);
    heard = Promise.withResolvers<void>();
    await service.stop();
    await heard.promise;
    expect(told.at(-1)).toBe(false);
    stop();
  });

  it('are nobody’s to tell where the bus is gone', async () => {
    const parts = { desktop: LINUX, environment: {}, log: vi.fn() };
    const gone = openBus('unix:path=/nowhere/bus', parts);
    expect(await watchTrayHost(LINUX, gone).there()).toBeNull();
    expect(await watchTrayHost(LINUX, null).there()).toBeNull();
  });

  it('are shown on other systems', async () => {
    expect(await watchTrayHost({ platform: 'windows', preview: false }, null).there()).toBe(true);
    expect(await watchTrayHost({ ...LINUX, preview: true }, null).there()).toBe(true);
  });
});
