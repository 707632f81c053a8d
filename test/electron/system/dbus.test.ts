import { defineInterface } from 'dbus-native';
import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Bus } from '../../../electron/system/bus.ts';
import { openBus } from '../../../electron/system/dbus.ts';
import type { Log } from '../../../electron/system/log.ts';
import { answers, hangs, hasBusDaemon, startBus, WITHOUT_DAEMON } from '../../fakes/message-bus.ts';
import type { MockService, TestBus } from '../../fakes/message-bus.ts';

const log = vi.fn<Log>();
const linux = { platform: 'linux', preview: false } as const;
const PATH = '/org/example/Kitchen';
const KITCHEN = {
  destination: 'org.example.Kitchen',
  path: PATH,
  interface: 'org.example.Kitchen',
};
const RANG = { interface: 'org.example.Kitchen', member: 'Rang' } as const;

const kitchen = (): ReturnType<typeof defineInterface> =>
  defineInterface({
    name: 'org.example.Kitchen',
    methods: {
      Tell: answers(
        { what: 'a{sv}', since: 't', word: 's' },
        { what: { lid: true, grams: 250 }, since: 12_345_678, word: 'tea' },
      ),
      Flood: answers({ word: 's' }, 'x'.repeat(9 * 2 ** 20)),
      Wait: hangs({ never: 's' }),
      Repeat: {
        in: { word: 's' },
        out: { word: 's' },
        handler: ({ word }: { word: string }) => word,
      },
    },
    properties: { Warm: { type: 'v', get: () => ['s', 'yes'] } },
  });

describe('where there is a bus', () => {
  it.each([
    ['Windows', { platform: 'windows', preview: false }],
    ['macOS', { platform: 'mac', preview: false }],
    ['the preview', { platform: 'linux', preview: true }],
  ] as const)('has none on %s', (_, desktop) => {
    const environment = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' };
    expect(openBus('session', { desktop, environment, log })).toBeNull();
  });

  it('has no session bus outside a session', () => {
    expect(openBus('session', { desktop: linux, environment: {}, log })).toBeNull();
  });

  it.each(['unix:path=/nowhere/bus', 'carrier-pigeon:'])(
    'fails the call where nobody listens at "%s"',
    async (address) => {
      const bus = openBus(address, { desktop: linux, environment: {}, log });
      bus?.onSignal(RANG, () => undefined);
      await expect(bus?.hasOwner('org.example.Kitchen')).rejects.toThrow();
      await expect(bus?.call({ ...KITCHEN, member: 'Tell' })).rejects.toThrow();
      bus?.close();
    },
  );
});

describe.skipIf(!hasBusDaemon)(`a bus (${WITHOUT_DAEMON})`, () => {
  let daemon: TestBus;
  let bus: Bus;
  let service: MockService;

  beforeAll(async () => {
    daemon = await startBus();
  });
  afterAll(() => daemon.stop());
  /** As patient as a slow machine needs, if not said otherwise. */
  const begin = async (patience: { patience?: number } = { patience: 25_000 }): Promise<void> => {
    service = await daemon.serve('org.example.Kitchen', { [PATH]: [kitchen()] });
    const parts = { desktop: linux, environment: {}, log, ...patience };
    bus = openBus(daemon.address, parts) as Bus;
  };
  afterEach(async () => {
    bus.close();
    await service.stop();
  });

  it('gives everything an answer has, as plain values', async () => {
    await begin();
    expect(await bus.call({ ...KITCHEN, member: 'Tell' })).toEqual([
      { lid: true, grams: 250 },
      12_345_678,
      'tea',
    ]);
  });

  it('sends arguments as the signature says', async () => {
    await begin();
    const call = { ...KITCHEN, member: 'Repeat', signature: 's', args: ['ä — 水'] };
    expect(await bus.call(call)).toEqual(['ä — 水']);
  });

  it('finds the session bus by its variable, and by the folder of the session', async () => {
    await begin();
    const byName = openBus('session', {
      desktop: linux,
      environment: { DBUS_SESSION_BUS_ADDRESS: daemon.address },
      log,
    });
    const byFolder = openBus('session', {
      desktop: linux,
      environment: { XDG_RUNTIME_DIR: daemon.address.replace(/^unix:path=|\/bus$/g, '') },
      log,
    });
    expect(await byName?.hasOwner('org.example.Kitchen')).toBe(true);
    expect(await byFolder?.hasOwner('org.example.Kitchen')).toBe(true);
    byName?.close();
    byFolder?.close();
  });

  it('opens a property that is a variant in a variant', async () => {
    await begin();
    expect(await bus.property(KITCHEN, 'Warm')).toBe('yes');
  });

  it('fails a call to a service, a method or a property that is not there', async () => {
    await begin();
    const nobody = { ...KITCHEN, destination: 'org.example.Nobody' };
    await expect(bus.call({ ...nobody, member: 'Tell' })).rejects.toThrow();
    await expect(bus.call({ ...KITCHEN, member: 'Sing' })).rejects.toThrow();
    await expect(bus.property(KITCHEN, 'Cold')).rejects.toThrow();
  });

  it('starts nobody who does not run', async () => {
    await begin();
    const sleeper = { destination: 'org.example.Sleeper', path: '/', interface: 'org.example.S' };
    await expect(bus.call({ ...sleeper, member: 'Wake' })).rejects.toThrow();
    await expect(bus.property(sleeper, 'IsAwake')).rejects.toThrow();
    expect(existsSync(daemon.startedSleeper)).toBe(false);
  });

  it('fails an answer of more than eight megabytes, and goes on', async () => {
    await begin();
    await expect(bus.call({ ...KITCHEN, member: 'Flood' })).rejects.toThrow();
    expect(await bus.hasOwner('org.example.Kitchen')).toBe(true);
  });

  it('fails a call that cannot be written, and goes on', async () => {
    await begin();
    const wrong = { ...KITCHEN, path: 'no path', member: 'Tell' };
    await expect(bus.call(wrong)).rejects.toThrow();
    expect(await bus.hasOwner('org.example.Kitchen')).toBe(true);
  });

  it('fails a call that nobody answers after two seconds', async () => {
    await begin({});
    const from = performance.now();
    await expect(bus.call({ ...KITCHEN, member: 'Wait' })).rejects.toThrow();
    expect(performance.now() - from).toBeGreaterThan(1_900);
  });

  it('knows who is there', async () => {
    await begin();
    expect(await bus.hasOwner('org.example.Kitchen')).toBe(true);
    expect(await bus.hasOwner('org.example.Garden')).toBe(false);
  });

  it('hears the signals it listens to, and no others, until it stops', async () => {
    await begin();
    const heard: unknown[] = [];
    const once = Promise.withResolvers<void>();
    const stop = bus.onSignal({ ...RANG, path: PATH, arg0: 'door' }, (args) => {
      heard.push(args);
      once.resolve();
    });
    await bus.hasOwner('org.example.Kitchen');
    service.signal({ ...RANG, path: PATH }, 'su', ['phone', 1]);
    service.signal({ ...RANG, path: '/org/example' }, 'su', ['door', 2]);
    service.signal({ ...RANG, path: PATH, member: 'Fell' }, 'su', ['door', 3]);
    service.signal({ ...RANG, path: PATH }, 'su', ['door', 4]);
    await once.promise;
    stop();
    service.signal({ ...RANG, path: PATH }, 'su', ['door', 5]);
    await bus.call({ ...KITCHEN, member: 'Repeat', signature: 's', args: [''] });
    expect(heard).toEqual([['door', 4]]);
  });

  it('goes on when a listener fails', async () => {
    await begin();
    const second = Promise.withResolvers<void>();
    const failure = new Error('a listener that fails');
    bus.onSignal(RANG, () => {
      throw failure;
    });
    bus.onSignal(RANG, () => second.resolve());
    await bus.hasOwner('org.example.Kitchen');
    service.signal({ ...RANG, path: PATH }, 's', ['door']);
    await second.promise;
    expect(log).toHaveBeenLastCalledWith('bus', failure);
    expect(await bus.hasOwner('org.example.Kitchen')).toBe(true);
  });

  it('fails what was asked when the bus goes away, and connects anew at the next use', async () => {
    await begin();
    await bus.hasOwner('org.example.Kitchen');
    const asked = expect(bus.call({ ...KITCHEN, member: 'Wait' })).rejects.toThrow();
    await daemon.kill();
    await asked;
    await expect(bus.hasOwner('org.example.Kitchen')).rejects.toThrow();
    await daemon.restart();
    expect(await bus.hasOwner('org.example.Kitchen')).toBe(false);
  });

  it('hears its signals again after the bus came back', async () => {
    await begin();
    const rang = Promise.withResolvers<readonly unknown[]>();
    bus.onSignal(RANG, rang.resolve);
    await bus.hasOwner('org.example.Kitchen');
    await daemon.restart();
    service = await daemon.serve('org.example.Kitchen', { [PATH]: [kitchen()] });
    // The old connection may not have noticed yet; the second use is over a new one.
    await bus.hasOwner('org.example.Kitchen').catch(() => false);
    expect(await bus.hasOwner('org.example.Kitchen')).toBe(true);
    service.signal({ ...RANG, path: PATH }, 's', ['again']);
    expect(await rang.promise).toEqual(['again']);
  });

  it('is closed for good, and says so', async () => {
    await begin();
    await bus.hasOwner('org.example.Kitchen');
    bus.close();
    await expect(bus.hasOwner('org.example.Kitchen')).rejects.toThrow('closed');
  });
});
