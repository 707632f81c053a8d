// What lives here: when a status would read differently in the tray, so that its words are not written anew at every look.
// What does not: the words (state-words.ts, menu.ts).
// Nothing to add: everything in a status counts, times by the whole minute, which is all that the words show.
import type { Status } from '../../shared/breaks/status.ts';
import { MINUTE } from '../../shared/time/moment.ts';
import type { Reader } from './state-words.ts';

/** Two equal texts mean that menu and tooltip read the same. */
export function seenInTray(status: Status, { translator, timeZone }: Reader): string {
  const rounded = JSON.stringify(status, (name, value: unknown) => {
    if (name === 'wall') return undefined;
    return typeof value === 'number' ? Math.floor(value / MINUTE) : value;
  });
  return `${translator.language} ${timeZone} ${rounded}`;
}
