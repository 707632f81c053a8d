// What lives here: keys that were meant for the program underneath press no button of a window that comes by itself.
// A break's page ignores them as well; this holds while the page is still busy drawing.
import type { WebContents } from 'electron';
import type { Clocks } from '../system/clocks.ts';

const DEAF_FOR = 2_000;

/**
 * Swallows every key for the first two seconds from now, or until the person asks for the window; but not Esc, which
 * held down is the way out of a break, and alone does nothing.
 */
export function swallowFirstKeys(
  contents: Pick<WebContents, 'on'>,
  clocks: Pick<Clocks, 'now'>,
  isAskedFor: () => boolean = () => false,
): void {
  const deafUntil = clocks.now().mono + DEAF_FOR;
  contents.on('before-input-event', (event, { key }) => {
    if (key === 'Escape' || isAskedFor()) return;
    if (clocks.now().mono < deafUntil) event.preventDefault();
  });
}
