// What lives here: holding Esc gets out of a break even when its page has stopped working.
// What does not: the ring that fills meanwhile, and the page's own way out (renderer/break).
import type { WebContents } from 'electron';
import type { Clocks } from '../system/clocks.ts';

/** A little longer than the page's own three seconds, which come first wherever the page works. */
const HELD_FOR = 3_500;

/** Calls `onHeld` when Esc has been held long enough in a window. */
export function listenForHeldEscape(
  contents: Pick<WebContents, 'on'>,
  clocks: Pick<Clocks, 'after'>,
  onHeld: () => void,
): void {
  let callOff: (() => void) | null = null;
  const letGo = (): void => {
    callOff?.();
    callOff = null;
  };
  contents.on('before-input-event', (_event, { type, key, isAutoRepeat }) => {
    if (key !== 'Escape') return;
    if (type === 'keyUp') letGo();
    // One that was pressed before the break, for another program, only repeats here.
    else if (!isAutoRepeat) callOff ??= clocks.after(HELD_FOR, onHeld);
  });
  contents.on('blur', letGo);
}
