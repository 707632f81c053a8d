// What lives here: whether anything on this desktop shows tray icons at all.
// What does not: what follows if nothing does (keep-tray.ts).
// Electron cannot tell: on a GNOME without its extension the icon is made and simply never seen.
import type { Bus } from '../system/bus.ts';
import type { Desktop } from '../system/platform.ts';

const WATCHER = 'org.kde.StatusNotifierWatcher';
const OBJECT = {
  destination: WATCHER,
  path: '/StatusNotifierWatcher',
  interface: WATCHER,
} as const;

/** Whether there is somebody who shows tray icons. */
export interface TrayHost {
  /** Null: nobody can tell. Never rejects. */
  readonly there: () => Promise<boolean | null>;
  /** Hears when one comes or goes. */
  readonly listen: (listener: (there: boolean) => void) => () => void;
}

/** Watches for a tray. Only Linux can be without; without a bus nobody can tell. */
export function watchTrayHost(
  desktop: Pick<Desktop, 'platform' | 'preview'>,
  bus: Bus | null,
): TrayHost {
  if (desktop.platform !== 'linux' || desktop.preview)
    return { there: () => Promise.resolve(true), listen: () => () => undefined };
  if (!bus) return { there: () => Promise.resolve(null), listen: () => () => undefined };
  const there = async (): Promise<boolean | null> => {
    try {
      if (!(await bus.hasOwner(WATCHER))) return false;
    } catch {
      return null;
    }
    try {
      return (await bus.property(OBJECT, 'IsStatusNotifierHostRegistered')) !== false;
    } catch {
      // A watcher that does not say so itself is nearly always the host as well.
      return true;
    }
  };
  return {
    there,
    listen: (listener) => {
      const ask = (): void => {
        void there().then((now) => {
          if (now !== null) listener(now);
        });
      };
      const stops = [
        bus.onSignal(
          { interface: 'org.freedesktop.DBus', member: 'NameOwnerChanged', arg0: WATCHER },
          ask,
        ),
        bus.onSignal({ interface: WATCHER, member: 'StatusNotifierHostRegistered' }, ask),
        bus.onSignal({ interface: WATCHER, member: 'StatusNotifierHostUnregistered' }, ask),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
