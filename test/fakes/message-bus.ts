// What lives here: a real D-Bus daemon of the test's own, and services on it that answer as a desktop's do.
// What does not: what is asked (electron/system/dbus.ts, electron/sensors/linux).
// To add a service: no new code; `serve` takes any interface.
import { createClient } from 'dbus-native';
import type { DefinedInterface, MessageBus } from 'dbus-native';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const DAEMON = '/usr/bin/dbus-daemon';

/** Whether this machine has a daemon to test against. */
export const hasBusDaemon = existsSync(DAEMON);

/** Said by the tests that are skipped without one. */
export const WITHOUT_DAEMON = 'needs /usr/bin/dbus-daemon (the package "dbus")';

/** A service on the bus. */
export interface MockService {
  /** Tells a signal of it. */
  readonly signal: (
    of: { readonly path: string; readonly interface: string; readonly member: string },
    signature: string,
    args: readonly unknown[],
  ) => void;
  /** Gives its name back and goes. */
  readonly stop: () => Promise<void>;
}

/** A bus of the test's own. */
export interface TestBus {
  readonly address: string;
  /** A file that a service makes if the bus starts it; its name is `org.example.Sleeper`. */
  readonly startedSleeper: string;
  /** Offers objects, by their path, under a name; if managed, all of them can be asked for at once. */
  readonly serve: (
    name: string,
    objects: Readonly<Record<string, readonly DefinedInterface[]>>,
    isManaged?: boolean,
  ) => Promise<MockService>;
  /** Ends the daemon as a crash does; every connection breaks. */
  readonly kill: () => Promise<void>;
  /** Starts a daemon at the same address. */
  readonly restart: () => Promise<void>;
  /** Ends everything. */
  readonly stop: () => Promise<void>;
}

/** Starts a daemon, ready for connections. */
export async function startBus(): Promise<TestBus> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sitwell-bus-'));
  const address = `unix:path=${path.join(folder, 'bus')}`;
  const config = path.join(folder, 'bus.conf');
  writeFileSync(config, configOf(address, folder));
  const startedSleeper = path.join(folder, 'started');
  const service = `[D-BUS Service]\nName=org.example.Sleeper\nExec=/usr/bin/touch ${startedSleeper}\n`;
  writeFileSync(path.join(folder, 'org.example.Sleeper.service'), service);
  let daemon = await startDaemon(config);
  const clients = new Set<MessageBus>();
  const kill = async (): Promise<void> => {
    if (daemon.exitCode !== null || daemon.signalCode !== null) return;
    const gone = once(daemon, 'exit');
    daemon.kill('SIGKILL');
    await gone;
    rmSync(path.join(folder, 'bus'), { force: true });
  };
  return {
    address,
    startedSleeper,
    serve: async (name, objects, isManaged = false) => {
      const client = createClient({ busAddress: address });
      client.connection.on('error', () => undefined);
      if (isManaged) client.exportObjectManager('/');
      clients.add(client);
      for (const [place, interfaces] of Object.entries(objects))
        for (const one of interfaces) await client.export(place, one);
      await client.requestName(name, 0);
      return {
        signal: (of, signature, args) =>
          client.sendSignal(of.path, of.interface, of.member, signature, [...args]),
        stop: async () => {
          clients.delete(client);
          await client.close();
        },
      };
    },
    kill,
    restart: async () => {
      await kill();
      daemon = await startDaemon(config);
    },
    stop: async () => {
      await Promise.all([...clients].map((client) => client.close()));
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A method that answers the same at every call, with a number of values as D-Bus types them. */
export const answers = (out: Readonly<Record<string, string>>, value: unknown) => ({
  out: { ...out },
  handler: () => value,
});

/** A method that never answers. */
export const hangs = (out: Readonly<Record<string, string>>) => ({
  out: { ...out },
  handler: () => new Promise<never>(() => undefined),
});

const configOf = (address: string, services: string): string => `<busconfig>
  <type>session</type>
  <listen>${address}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>${services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

/** Ready once it has printed its address. */
async function startDaemon(config: string): Promise<ChildProcess> {
  const words = [`--config-file=${config}`, '--nofork', '--nopidfile', '--print-address'];
  const daemon = spawn(DAEMON, words, { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(daemon.stdout, 'data');
  return daemon;
}
