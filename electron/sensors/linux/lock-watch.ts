import type { Bus } from '../../system/bus.ts';

/** Those who say so, each on its desktop: GNOME, KDE and others, Cinnamon, MATE, Xfce. */
const SCREEN_SAVERS = ['gnome', 'freedesktop', 'cinnamon', 'mate', 'xfce'] as const;

/**
 * Hears when the screen of a Linux desktop is locked, and when it is no more: Electron tells that on Windows and macOS
 * only (electron #38088). Each change is told once, however many say so. Whoever locked the screen and is gone from
 * the bus locks it no more: while a screen counts as locked nobody looks at the person, so it must not for ever.
 */
export function watchLock(bus: Bus | null, listener: (isLocked: boolean) => void): void {
  let lockedBy: string | null = null;
  const tell = (by: string | null): void => {
    const hasChanged = (by === null) !== (lockedBy === null);
    lockedBy = by;
    if (hasChanged) listener(by !== null);
  };
  for (const desktop of SCREEN_SAVERS) {
    const name = `org.${desktop}.ScreenSaver`;
    bus?.onSignal({ interface: name, member: 'ActiveChanged' }, ([isLocked]) => {
      if (typeof isLocked === 'boolean') tell(isLocked ? name : null);
    });
    bus?.onSignal(
      { interface: 'org.freedesktop.DBus', member: 'NameOwnerChanged', arg0: name },
      ([, , owner]) => {
        if (owner === '' && lockedBy === name) tell(null);
      },
    );
  }
}
