import type { DesktopState } from '../shared/page-message.ts';
import { byId } from './element.ts';

let applied = 0;
let clicked = 0;

function focusFrame(window: number): void {
  const frame = document.querySelector<HTMLElement>(`iframe[name="preview-window-${String(window)}"]`); // prettier-ignore
  if (frame === null) byId('desk').focus({ preventScroll: true });
  else if (document.activeElement !== frame) frame.focus({ preventScroll: true });
}

/** Gives the keyboard to the window that the app's window manager has given it to, when that changes. */
export function applyFocus({ view }: DesktopState): void {
  const focused = view.windows.find((window) => window.focused && window.visible)?.id ?? 0;
  if (focused === applied) return;
  applied = focused;
  clicked = 0;
  const inStrip = byId('strip').contains(document.activeElement);
  if (focused === 0 && inStrip) return;
  focusFrame(focused);
}

/** A new frame of the focused window needs the keyboard once more. */
export function frameWasMade(window: number): void {
  if (window === applied) focusFrame(window);
}

/** The person clicked into a window, which will get the keyboard. */
export function pointerWentDown(window: number): void {
  clicked = window;
}

/** A page took the keyboard; one that was not clicked and does not have it gives it back, as on a real desktop. */
export function focusWasTaken(window: number): void {
  if (window === applied || window === clicked) return;
  // The browser may still name the old frame as active, and giving it the keyboard would then do nothing.
  byId('desk').focus({ preventScroll: true });
  focusFrame(applied);
}
