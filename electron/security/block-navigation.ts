// What lives here: a page stays the page it is.
// Advice: https://www.electronjs.org/docs/latest/tutorial/security#13-disable-or-limit-navigation
import type { WebContents } from 'electron';

type Event = Pick<Electron.Event, 'preventDefault'>;

/** Refuses every navigation that a page, or something dropped on it, begins. */
export function blockNavigation(contents: Pick<WebContents, 'on'>): void {
  const refuse = (event: Event): void => event.preventDefault();
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
}
