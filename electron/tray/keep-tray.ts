// What lives here: having a tray icon, or saying that there is none, as whoever shows icons comes and goes.
// What does not: the icon (tray.ts), asking for who shows it (tray-host.ts).
import { SECOND } from '../../shared/time/moment.ts';
import type { Clocks } from '../system/clocks.ts';
import type { Problems } from '../system/problems.ts';
import type { TrayHost } from './tray-host.ts';
import type { TrayIcon, TrayView } from './tray.ts';

interface KeepParts {
  /** Makes the icon. Throws where there can be none. */
  readonly make: () => TrayIcon;
  readonly host: TrayHost;
  readonly clocks: Pick<Clocks, 'after'>;
  readonly problems: Pick<Problems, 'report' | 'clear'>;
  /** What is known of the desktop, to show with the problem. */
  readonly known: string;
  /** Started with the session: whoever shows icons may start a little later. */
  readonly withSession: boolean;
  /** Nobody shows the icon, and nobody did since Sitwell started. */
  readonly onMissing: () => void;
}

/** A tray that may not be there. */
export interface KeptTray {
  readonly show: (view: TrayView) => void;
  /** Whether somebody shows the icon; null where nobody can tell. */
  readonly isShown: () => boolean | null;
}

/** A panel that starts with the session, or anew, is there within this time. */
const PANEL_STARTS = 20 * SECOND;

/** Makes the tray. Without one: a problem, something else instead, and nothing to show until there is one. */
export function keepTray(parts: KeepParts): KeptTray {
  const { host, problems } = parts;
  let icon: TrayIcon | null = null;
  let there: boolean | null = null;
  let wasThere = false;
  let callOff = (): void => undefined;

  const missing = (reason: unknown, wait: number): void => {
    there = false;
    callOff();
    // Never at once: Sitwell is not put together yet.
    callOff = parts.clocks.after(wait, () => {
      problems.report('trayFailed', reason, parts.known);
      if (!wasThere) parts.onMissing();
    });
  };
  const put = (): void => {
    try {
      icon = parts.make();
    } catch (reason) {
      missing(reason, 0);
    }
  };
  const hear = (now: boolean): void => {
    if (now === there) return;
    const wait = wasThere || parts.withSession ? PANEL_STARTS : 0;
    if (!now) return missing('no tray on this desktop', wait);
    // An icon that was made while nobody listened is not seen by who comes later.
    if (there === false) {
      icon?.destroy();
      icon = null;
      put();
    }
    if (!icon) return;
    callOff();
    there = wasThere = true;
    problems.clear('trayFailed');
  };
  put();
  host.listen(hear);
  void host.there().then((now) => {
    if (now !== null && icon) hear(now);
  });
  return { show: (view) => icon?.show(view), isShown: () => there };
}
