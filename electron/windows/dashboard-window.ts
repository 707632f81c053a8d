// What lives here: the ordinary window with Today, History, Settings and Safety.
// What does not: what is in it (renderer/dashboard).
import type { Section } from '../../shared/ipc/contract.ts';
import type { Pages } from './pages.ts';

/** Opens the dashboard, or brings it forward, at a section. */
export function openDashboard(
  pages: Pages,
  title: string,
  section: Section,
  tellSection: (section: Section) => void,
): void {
  const there = pages.of('dashboard');
  if (there) {
    if (there.window.isMinimized()) there.window.restore();
    there.window.show();
    there.window.focus();
  } else {
    pages.open({
      kind: 'dashboard',
      options: { title, width: 1_000, height: 740, minWidth: 480, minHeight: 420 },
      show: (window) => window.show(),
    });
  }
  tellSection(section);
}
