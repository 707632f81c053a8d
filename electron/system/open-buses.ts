import type { Bus } from './bus.ts';
import { openBus } from './dbus.ts';
import type { Log } from './log.ts';
import type { Desktop } from './platform.ts';

/** The message buses of this desktop; null where there is none. */
export interface Buses {
  readonly session: Bus | null;
  readonly system: Bus | null;
}

/** The person's bus and the system's. Nothing is connected before the first use. */
export function openBuses(desktop: Pick<Desktop, 'platform' | 'preview'>, log: Log): Buses {
  const parts = { desktop, environment: process.env, log };
  return { session: openBus('session', parts), system: openBus('system', parts) };
}
