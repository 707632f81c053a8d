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
  /** What is known of it besides, to show with a problem: "GNOME, Wayland". Empty where the platform says it all. */
  readonly known: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the desktop from the platform, environment and arguments of the process. */
export function desktopOf(
  platform: NodeJS.Platform,
  environment: Environment,
  args: readonly string[] = [],
): Desktop {
  const preview = Boolean(environment.SITWELL_PREVIEW);
  const name = platform === 'win32' ? 'windows' : platform === 'darwin' ? 'mac' : 'linux';
  const wayland = name === 'linux' && environment.XDG_SESSION_TYPE === 'wayland';
  // Chromium follows the session, unless it is told to draw through XWayland.
  const native =
    wayland && !args.some((argument) => /^--ozone-platform(-hint)?=x11$/.test(argument));
  return {
    platform: name,
    preview,
    placesWindows: preview || !native,
    known: name === 'linux' && !preview ? knownOf(environment, wayland, native) : '',
  };
}

/** What a Linux session says of itself in its environment. */
const HINTS: readonly (readonly [string, string])[] = [
  ['WSL_DISTRO_NAME', 'WSL'],
  ['XRDP_SESSION', 'remote'],
  ['SSH_CONNECTION', 'remote'],
  ['CHROME_REMOTE_DESKTOP_SESSION', 'remote'],
];

/** `XDG_CURRENT_DESKTOP` is a list of names, the most general last: "ubuntu:GNOME". */
function knownOf(environment: Environment, wayland: boolean, native: boolean): string {
  const hints = HINTS.filter(([name]) => environment[name]);
  const words = [
    environment.XDG_CURRENT_DESKTOP?.split(':').at(-1) ?? '',
    native ? 'Wayland' : wayland ? 'XWayland' : environment.XDG_SESSION_TYPE === 'x11' ? 'X11' : '',
    ...new Set(hints.map(([, word]) => word)),
  ];
  return words.filter((word) => word !== '').join(', ');
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
