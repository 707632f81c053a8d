// What lives here: how often the status is sent to pages: at once when something happened, seldom while it only counts.
// What does not: sending (ipc/events.ts), counting in between (the pages do that).
import type { Status } from '../../shared/breaks/status.ts';
import { SECOND } from '../../shared/time/moment.ts';

/** Numbers in a status that run by themselves; pages count them on. */
export const RUNNING: ReadonlySet<string> = new Set([
  'wall',
  'boutMs',
  'remainingMs',
  'progress',
  'dueInMs',
  'inMs',
]);
const AT_MOST_EVERY = 3 * SECOND;

/** A filter that passes a status on if pages could not have counted it themselves, or after a while. */
export function statusFeed(send: (status: Status) => void): (status: Status) => void {
  let sentShape = '';
  let sentAt = -Infinity;
  return (status) => {
    const shape = JSON.stringify(status, (name, value: unknown) =>
      RUNNING.has(name) ? undefined : value,
    );
    const since = Math.abs(status.wall - sentAt);
    if (shape === sentShape && since < AT_MOST_EVERY) return;
    sentShape = shape;
    sentAt = status.wall;
    send(status);
  };
}
