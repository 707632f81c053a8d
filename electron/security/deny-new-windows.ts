// What lives here: pages open no windows; only windows/ does.
// Advice: https://www.electronjs.org/docs/latest/tutorial/security#14-disable-or-limit-creation-of-new-windows
import type { WebContents } from 'electron';

/** Refuses `window.open` and links to new windows. */
export function denyNewWindows(contents: Pick<WebContents, 'setWindowOpenHandler'>): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
