// What lives here: the connection to a message bus, made at first use and made anew after it broke.
// What does not: what is asked over it (sensors/linux, tray).
// To need something more of D-Bus: a method of Bus (bus.ts), and it here.
import { createClient } from 'dbus-native';
import type { Message, MessageBus } from 'dbus-native';
import type { Duplex } from 'node:stream';
import type { Bus, BusCall, SignalMatch } from './bus.ts';
import type { Log } from './log.ts';
import type { Desktop } from './platform.ts';

/** A call that takes longer has failed, ms. */
const TIMEOUT = 2_000;
/** A longer message is none that Sitwell asks for, and ends the connection. */
const MAX_MESSAGE_BYTES = 8 * 2 ** 20;
const SIGNAL = 4;
/** Only who runs already is asked: a question must not start a screen saver. */
const NO_AUTO_START = 2;

const DAEMON = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const;

interface BusParts {
  readonly desktop: Pick<Desktop, 'platform' | 'preview'>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** How long a call may take, ms; two seconds, except in tests of slow machines. */
  readonly patience?: number;
}

interface Hearing {
  readonly match: SignalMatch;
  readonly listener: (args: readonly unknown[]) => void;
}

/**
 * The bus at an address as D-Bus writes it, or the one of the person's session or of the system. Null where there is
 * none: on other systems, in the preview, without a session. Nothing is connected before the first use. A connection
 * that breaks fails what was asked over it, and is made anew at the next use, with all that is listened to.
 */
export function openBus(address: string, parts: BusParts): Bus | null {
  if (parts.desktop.platform !== 'linux' || parts.desktop.preview) return null;
  const known = addressOf(address, parts.environment);
  return known ? createBus(known, parts) : null;
}

/** Where the two known buses are, by the D-Bus specification's defaults. */
function addressOf(address: string, environment: BusParts['environment']): string | null {
  if (address === 'system')
    return environment.DBUS_SYSTEM_BUS_ADDRESS ?? 'unix:path=/var/run/dbus/system_bus_socket';
  if (address !== 'session') return address;
  if (environment.DBUS_SESSION_BUS_ADDRESS) return environment.DBUS_SESSION_BUS_ADDRESS;
  const folder = environment.XDG_RUNTIME_DIR;
  return folder ? `unix:path=${folder}/bus` : null;
}

function createBus(address: string, { log, patience = TIMEOUT }: BusParts): Bus {
  const hearings = new Set<Hearing>();
  let current: MessageBus | null = null;
  let closed = false;

  const connect = (): MessageBus => {
    if (closed) throw new Error('the bus was closed');
    if (current) return current;
    // `direct`: the library's own greeting throws where nobody can catch it.
    const made = createClient({
      busAddress: address,
      direct: true,
      returnBigInt: false,
      timeout: patience,
      maxMessageSize: MAX_MESSAGE_BYTES,
    });
    current = made;
    const drop = (): void => {
      if (current === made) current = null;
      made.connection.stream.destroy();
    };
    made.connection.on('error', drop);
    made.connection.on('end', drop);
    made.connection.on('close', drop);
    made.connection.on('handlerError', (reason) => log('bus', reason));
    made.connection.on('message', (message) => tell(message));
    // An open connection is no reason for Sitwell not to end.
    const socket: Duplex & { readonly unref?: () => void } = made.connection.stream;
    socket.unref?.();
    made.invokeDbus({ member: 'Hello' }, (reason: unknown) => {
      if (reason) drop();
    });
    for (const rule of new Set([...hearings].map(({ match }) => ruleOf(match))))
      send(made, { ...DAEMON, member: 'AddMatch', signature: 's', args: [rule] }).catch(ignore);
    return made;
  };
  const tell = (message: Message): void => {
    if (message.type !== SIGNAL) return;
    const args = message.body ?? [];
    for (const { match, listener } of [...hearings]) {
      if (!isHeard(match, message)) continue;
      try {
        listener(args);
      } catch (reason) {
        log('bus', reason);
      }
    }
  };
  const call = async (asked: BusCall): Promise<readonly unknown[]> => send(connect(), asked);
  const tellDaemon = (member: 'AddMatch' | 'RemoveMatch', rule: string): void => {
    call({ ...DAEMON, member, signature: 's', args: [rule] }).catch(ignore);
  };

  return {
    call,
    property: async (of, name) => {
      const asked = { ...of, interface: 'org.freedesktop.DBus.Properties', member: 'Get' };
      return (await call({ ...asked, signature: 'ss', args: [of.interface, name] }))[0];
    },
    onSignal: (match, listener) => {
      const hearing = { match, listener };
      const rule = ruleOf(match);
      const isConnected = current !== null;
      hearings.add(hearing);
      // Connecting tells the daemon of everything that is heard.
      if (isConnected) tellDaemon('AddMatch', rule);
      else attempt(connect);
      return () => {
        if (!hearings.delete(hearing) || !current) return;
        tellDaemon('RemoveMatch', rule);
      };
    },
    hasOwner: async (name) =>
      (await call({ ...DAEMON, member: 'NameHasOwner', signature: 's', args: [name] }))[0] === true,
    close: () => {
      closed = true;
      hearings.clear();
      current?.connection.stream.destroy();
      current = null;
    },
  };
}

/** Sends a call, and gives everything the answer has. */
function send(bus: MessageBus, { args, ...call }: BusCall): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    bus.invoke(
      { ...call, flags: NO_AUTO_START, ...(args ? { body: [...args] } : {}) },
      (reason: unknown, ...answer: unknown[]) =>
        reason instanceof Error ? reject(reason) : resolve(answer),
    );
  });
}

const ruleOf = (match: SignalMatch): string =>
  [
    "type='signal'",
    `interface='${match.interface}'`,
    `member='${match.member}'`,
    ...(match.path ? [`path='${match.path}'`] : []),
    ...(match.arg0 ? [`arg0='${match.arg0}'`] : []),
  ].join(',');

const isHeard = (match: SignalMatch, message: Message): boolean =>
  message.interface === match.interface &&
  message.member === match.member &&
  (match.path === undefined || message.path === match.path) &&
  (match.arg0 === undefined || message.body?.[0] === match.arg0);

function attempt(connect: () => unknown): void {
  try {
    connect();
  } catch {
    // Without an address that can be used there is nothing to hear; the next call says why.
  }
}

const ignore = (): void => undefined;
