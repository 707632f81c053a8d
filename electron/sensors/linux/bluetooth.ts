// What lives here: whether a headset is linked over Bluetooth; its microphone is no sound card.
import { at, listOf, textAt } from './json.ts';
import { listOr } from './files.ts';
import type { LinuxParts } from './parts.ts';

/** Services by which a device brings a microphone: Headset and Handsfree. */
const WITH_MICROPHONE = /^0000(1108|111e|1131)-/u;

/**
 * Whether one may be linked. The kernel lists links as `hci0:256` without saying to what; only if there is one is BlueZ
 * asked, and where that does not answer, it may well be a headset.
 */
export async function mayHaveHeadset({
  files,
  system,
}: Pick<LinuxParts, 'files' | 'system'>): Promise<boolean> {
  const links = (await listOr(files, '/sys/class/bluetooth')).filter((name) => name.includes(':'));
  if (links.length === 0) return false;
  try {
    const answer = await system?.call({
      destination: 'org.bluez',
      path: '/',
      interface: 'org.freedesktop.DBus.ObjectManager',
      member: 'GetManagedObjects',
    });
    return answer === undefined || hasHeadset(answer[0]);
  } catch {
    return true;
  }
}

/** Reads BlueZ's objects, by their path. */
export function hasHeadset(objects: unknown): boolean {
  if (typeof objects !== 'object' || objects === null) return true;
  return Object.values(objects).some((object) => {
    const device = at(object, 'org.bluez.Device1');
    if (at(device, 'Connected') !== true) return false;
    const services = listOf(at(device, 'UUIDs'));
    return (
      textAt(device, 'Icon').startsWith('audio-') ||
      services.some((one) => typeof one === 'string' && WITH_MICROPHONE.test(one.toLowerCase()))
    );
  });
}
