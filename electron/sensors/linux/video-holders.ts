// What lives here: which processes hold a camera open.
// What does not: programs that get the camera from the sound system (pipewire.ts).
import type { LinuxFiles } from './files.ts';
import { listOr, readOr } from './files.ts';
import { processIds } from './processes.ts';

const CLASSES = '/sys/class';
const DEVICES = `${CLASSES}/video4linux`;

/**
 * The processes of this person that hold a `/dev/video*` open. Looking through them all costs some ten milliseconds, so
 * it is only done if a camera is there that is not asleep: one that is asleep is in nobody's use.
 */
export async function cameraHolders(files: LinuxFiles): Promise<readonly number[]> {
  if (!(await files.list(CLASSES)).includes('video4linux')) return [];
  const devices = await listOr(files, DEVICES);
  const states = await Promise.all(
    devices.map((name) => readOr(files, `${DEVICES}/${name}/device/power/runtime_status`)),
  );
  if (states.every((state) => state?.trim() === 'suspended')) return [];
  const holders: number[] = [];
  const ids = await processIds(files);
  if (ids.length === 0) throw new Error('/proc lists no process');
  for (const id of ids) {
    const held = await files.links(`/proc/${id}/fd`).catch(() => []);
    if (held.some((file) => /^\/dev\/video\d+$/u.test(file))) holders.push(id);
  }
  return holders;
}
