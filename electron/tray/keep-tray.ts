// What lives here: having a tray icon, or saying that there is none.
// What does not: the icon (tray.ts).
import type { Problems } from '../system/problems.ts';
import type { TrayIcon } from './tray.ts';

/** A tray that may not be there. */
export type MaybeTray = Pick<TrayIcon, 'show'>;

/** Makes the tray. Without one: a problem, the dashboard instead, and nothing to show. */
export function trayOrProblem(
  make: () => TrayIcon,
  hasHost: Promise<boolean>,
  problems: Pick<Problems, 'report'>,
  onMissing: () => void,
): MaybeTray {
  const missing = (reason: unknown): void => {
    problems.report('trayFailed', reason);
    onMissing();
  };
  void hasHost.then((there) => {
    if (!there) missing('no tray on this desktop');
  });
  try {
    return make();
  } catch (reason) {
    missing(reason);
    return { show: () => undefined };
  }
}
