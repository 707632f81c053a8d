// What lives here: the window of the first run.
// What does not: its steps (renderer/welcome).
import type { Pages } from './pages.ts';

/** Opens the welcome, or brings it forward. */
export function openWelcome(pages: Pages, title: string): void {
  const there = pages.of('welcome');
  if (there) return there.window.focus();
  pages.open({
    kind: 'welcome',
    options: { title, width: 720, height: 680, minWidth: 420, minHeight: 420 },
    show: (window) => window.show(),
  });
}
