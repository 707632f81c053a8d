// What lives here: having a tray icon, or saying that there is none, as whoever shows icons comes and goes.
// What does not: the icon (tray.ts), asking for who shows it (tray-host.ts).
import type { Problems } from '../system/problems.ts';
import type { TrayHost } from './tray-host.ts';
import type { TrayIcon, TrayView } from './tray.ts';

interface KeepParts {
  /** Makes the icon. Throws where there can be none. */
  readonly make: () => TrayIcon;
  readonly host: TrayHost;
  readonly problems: Pick<Problems, 'report' | 'clear'>;
  /** What is known of the desktop, to show with the problem. */
  readonly known: string;
  /** Nobody shows the icon, and nobody did since Sitwell started. */
  readonly onMissing: () => void;
}

/** A tray that may not be there. */
export interface KeptTray {
  readonly show: (view: TrayView) => void;
  /** Whether somebody shows the icon; null where nobody can tell. */
  readonly isShown: () => boolean | null;
}

/** Makes the tray. Without one: a problem, something else instead, and nothing to show until there is one. */
export function keepTray({ make, host, problems, known, onMissing }: KeepParts): KeptTray {
  let icon: TrayIcon | null = null;
  let there: boolean | null = null;

  const missing = (reason: unknown): void => {
    problems.report('trayFailed', reason, known);
    // A desktop that restarts its panel has none for a moment; that opens nothing.
    // And it must not open before Sitwell is put together.
    if (there === null) queueMicrotask(onMissing);
    there = false;
  };
  const put = (): void => {
    try {
      icon = make();
    } catch (reason) {
      missing(reason);
    }
  };
  const hear = (now: boolean): void => {
    if (now === there) return;
    if (!now) return missing('no tray on this desktop');
    // An icon that was made while nobody listened is not seen by who comes later.
    if (there === false) {
      icon?.destroy();
      icon = null;
      put();
    }
    if (!icon) return;
    there = true;
    problems.clear('trayFailed');
  };
  put();
  host.listen(hear);
  void host.there().then((now) => {
    if (now !== null && icon) hear(now);
  });
  return { show: (view) => icon?.show(view), isShown: () => there };
}
