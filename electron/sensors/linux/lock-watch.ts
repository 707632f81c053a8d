import type { Bus } from '../../system/bus.ts';

/** Those who say so, each on its desktop: GNOME, KDE and others, Cinnamon, MATE, Xfce. */
const SCREEN_SAVERS = ['gnome', 'freedesktop', 'cinnamon', 'mate', 'xfce'] as const;

/**
 * Hears when the screen of a Linux desktop is locked, and when it is no more: Electron tells that on Windows and macOS
 * only (electron #38088). Each change is told once, however many say so.
 */
export function watchLock(bus: Bus | null, listener: (isLocked: boolean) => void): void {
  let known = false;
  for (const name of SCREEN_SAVERS)
    bus?.onSignal(
      { interface: `org.${name}.ScreenSaver`, member: 'ActiveChanged' },
      ([isLocked]) => {
        if (typeof isLocked !== 'boolean' || isLocked === known) return;
        known = isLocked;
        listener(isLocked);
      },
    );
}
