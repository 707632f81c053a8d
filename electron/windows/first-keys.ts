// What lives here: keys that were meant for the program underneath do not press a button of the break.
// The page ignores them as well; this holds while the page is still busy drawing.
import type { WebContents } from 'electron';
import type { Clocks } from '../system/clocks.ts';

const DEAF_FOR = 2_000;

/** Swallows every key for the first two seconds from now, but Esc: held down it is the way out, and alone it does nothing. */
export function swallowFirstKeys(
  contents: Pick<WebContents, 'on'>,
  clocks: Pick<Clocks, 'now'>,
): void {
  const deafUntil = clocks.now().mono + DEAF_FOR;
  contents.on('before-input-event', (event, { key }) => {
    if (key !== 'Escape' && clocks.now().mono < deafUntil) event.preventDefault();
  });
}
