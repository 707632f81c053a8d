import type { Bus } from '../../system/bus.ts';
import { listOf } from './json.ts';

/** Everybody who answers on a bus, in one question. Rejects if the bus does not answer. */
export async function namesOn(bus: Bus): Promise<ReadonlySet<unknown>> {
  const [names] = await bus.call({
    destination: 'org.freedesktop.DBus',
    path: '/org/freedesktop/DBus',
    interface: 'org.freedesktop.DBus',
    member: 'ListNames',
  });
  return new Set(listOf(names));
}
