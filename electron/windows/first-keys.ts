// What lives here: keys that were meant for the program underneath press no button of a window that comes by itself.
// A break's page ignores them as well; this holds while the page is still busy drawing.
import type { WebContents } from 'electron';
import type { Clocks } from '../system/clocks.ts';

const DEAF_FOR = 2_000;
/** Whoever pauses this long between two keys has looked up. */
const TYPING_STOPS = 1_000;

/**
 * Swallows every key for the first two seconds from now, and after that while somebody types on or holds down a key
 * that they pressed before; or until the person asks for the window. Never Esc, which held down is the way out of a
 * break, and alone does nothing.
 */
export function swallowFirstKeys(
  contents: Pick<WebContents, 'on'>,
  clocks: Pick<Clocks, 'now'>,
  isAskedFor: () => boolean = () => false,
): void {
  const deafUntil = clocks.now().mono + DEAF_FOR;
  let pressed = -Infinity;
  let isOver = false;
  contents.on('before-input-event', (event, { key, type, isAutoRepeat }) => {
    isOver ||= isAskedFor();
    if (isOver || key === 'Escape') return;
    const now = clocks.now().mono;
    const isDown = type !== 'keyUp';
    isOver = isDown && !isAutoRepeat && now >= deafUntil && now - pressed >= TYPING_STOPS;
    if (isDown) pressed = now;
    if (!isOver) event.preventDefault();
  });
}
