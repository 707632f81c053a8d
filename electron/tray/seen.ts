// What lives here: when a status would read differently in the tray, so that its words are not written anew at every look.
// What does not: the words (shared/breaks/state-lines.ts, menu.ts).
// Nothing to add: everything in a status counts, and running times by the whole minute, which is what the words show.
import type { Status } from '../../shared/breaks/status.ts';
import { MINUTE } from '../../shared/time/moment.ts';
import { RUNNING } from '../system/status-feed.ts';
import type { TrayDrinks } from './drink-items.ts';
import type { Reader } from '../../shared/breaks/state-lines.ts';

/** Two equal texts mean that menu and tooltip read, and do, the same. */
export function seenInTray(
  status: Status,
  { translator, timeZone }: Reader,
  drinks: TrayDrinks,
): string {
  const rounded = JSON.stringify(status, (name, value: unknown) => {
    if (name === 'wall') return undefined;
    return RUNNING.has(name) ? Math.floor(Number(value) / MINUTE) : value;
  });
  return `${translator.language} ${timeZone} ${rounded} ${JSON.stringify(drinks)}`;
}
