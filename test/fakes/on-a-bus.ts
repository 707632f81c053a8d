import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import type { Bus } from '../../electron/system/bus.ts';
import { openBus } from '../../electron/system/dbus.ts';
import { startBus } from './message-bus.ts';
import type { MockService, TestBus } from './message-bus.ts';

/** A Linux that is no preview. */
export const LINUX = { platform: 'linux', preview: false } as const;

/** For the tests of one `describe`: a daemon, a connection for each test, and services that go after it. */
export interface OnABus {
  /** Waits as long as a slow machine needs. */
  readonly bus: () => Bus;
  /** Waits for nobody, for tests of those who do not answer. */
  readonly hastyBus: () => Bus;
  readonly serve: TestBus['serve'];
  /** Resolves once it was told. The connection listens by then. */
  readonly isTold: (
    listen: (listener: () => void) => unknown,
  ) => Promise<{ readonly told: Promise<void> }>;
}

/** Call it in a `describe`. */
export function onABus(): OnABus {
  let daemon: TestBus;
  let bus: Bus;
  let hasty: Bus;
  let services: MockService[] = [];
  beforeAll(async () => {
    daemon = await startBus();
  });
  afterAll(() => daemon.stop());
  const open = (patience: number): Bus => {
    const parts = { desktop: LINUX, environment: {}, log: vi.fn(), patience };
    const opened = openBus(daemon.address, parts);
    if (!opened) throw new Error('no bus');
    return opened;
  };
  beforeEach(() => {
    bus = open(25_000);
    hasty = open(100);
  });
  afterEach(async () => {
    bus.close();
    hasty.close();
    await Promise.all(services.map((service) => service.stop()));
    services = [];
  });
  return {
    bus: () => bus,
    hastyBus: () => hasty,
    serve: async (...service) => {
      const served = await daemon.serve(...service);
      services.push(served);
      return served;
    },
    isTold: async (listen) => {
      const told = new Promise<void>((resolve) => {
        listen(resolve);
      });
      // Answered after everything that was asked before: the daemon knows by now what is listened to.
      await bus.hasOwner('org.freedesktop.DBus');
      return { told };
    },
  };
}
