// What lives here: what this desktop is and what it cannot do.
// What does not: working around it (windows/, tray/).
// To add a difference between desktops: a field in Desktop, decided here once.

/** The desktop Sitwell runs on. */
export interface Desktop {
  readonly platform: 'windows' | 'mac' | 'linux';
  /** The stand-in for Electron, see test/desktop. */
  readonly preview: boolean;
  /** Windows can be placed in a corner and shown without taking the keyboard. Native Wayland allows neither. */
  readonly placesWindows: boolean;
}

/** Reads the desktop from the platform and environment of the process. */
export function desktopOf(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): Desktop {
  const preview = Boolean(environment.SITWELL_PREVIEW);
  const wayland = platform === 'linux' && environment.XDG_SESSION_TYPE === 'wayland';
  const name = platform === 'win32' ? 'windows' : platform === 'darwin' ? 'mac' : 'linux';
  return { platform: name, preview, placesWindows: preview || !wayland };
}

/** Asking takes long, and is done at every look; a zone that changes is noticed within this time, ms. */
const ASK_ZONE_EVERY = 5 * 60_000;
let zone = '';
let zoneAskedAt = -Infinity;

/** The person's time zone, as it is now; it may change while Sitwell runs. */
export function timeZoneNow(): string {
  const now = performance.now();
  if (now - zoneAskedAt < ASK_ZONE_EVERY) return zone;
  zoneAskedAt = now;
  zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone;
}
