// What lives here: the signals of idle time that Linux desktops give over D-Bus, for when the system's own lies.
// What does not: when one of them is asked (../idle.ts).
// To add one: its function, its place in the list, its id in ../idle-monitor.ts.
import type { Bus } from '../../system/bus.ts';
import type { Clocks } from '../../system/clocks.ts';
import type { Buses } from '../../system/open-buses.ts';
import type { IdleMonitor } from '../idle-monitor.ts';

/** The monitors of this desktop, the truest first. */
export function idleMonitors(
  { session, system }: Buses,
  clocks: Pick<Clocks, 'now'>,
): readonly IdleMonitor[] {
  const monitors: IdleMonitor[] = [];
  if (session)
    monitors.push(
      { id: 'mutter', ask: orNull(() => askMutter(session)) },
      { id: 'screenSaver', ask: orNull(screenSaver(session, () => clocks.now().up)) },
    );
  if (system) monitors.push({ id: 'logind', ask: orNull(logind(system, () => clocks.now().wall)) });
  return monitors;
}

const orNull = (ask: () => Promise<number | null>) => async (): Promise<number | null> => {
  try {
    return await ask();
  } catch {
    return null;
  }
};

/** A number that can be a time; null for everything else. */
const timeOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;

/** GNOME's: milliseconds. */
async function askMutter(bus: Bus): Promise<number | null> {
  const [idle] = await bus.call({
    destination: 'org.gnome.Mutter.IdleMonitor',
    path: '/org/gnome/Mutter/IdleMonitor/Core',
    interface: 'org.gnome.Mutter.IdleMonitor',
    member: 'GetIdletime',
  });
  return timeOf(idle);
}

/**
 * KDE's and those of others: seconds on some desktops, milliseconds on others, and the name does not tell. It is told
 * by how it grows while nothing is touched; until then, only no idle time at all is sure.
 */
function screenSaver(bus: Bus, upMs: () => number): () => Promise<number | null> {
  let unit: number | null = null;
  let last: { readonly value: number; readonly up: number } | null = null;
  return async () => {
    const [answer] = await bus.call({
      destination: 'org.freedesktop.ScreenSaver',
      path: '/org/freedesktop/ScreenSaver',
      interface: 'org.freedesktop.ScreenSaver',
      member: 'GetSessionIdleTime',
    });
    const value = timeOf(answer);
    if (value === null) return null;
    const now = { value, up: upMs() };
    unit ??= unitOf(last, now);
    last = now;
    return unit === null ? (value === 0 ? 0 : null) : value * unit;
  };
}

interface Reading {
  readonly value: number;
  readonly up: number;
}

/** How many ms one step of the value is, or null if two readings do not tell. */
export function unitOf(before: Reading | null, now: Reading): 1 | 1_000 | null {
  // Nobody was away for longer than the computer has been on.
  if (now.value * 1_000 > now.up + 60_000) return 1;
  if (!before) return null;
  const passed = now.up - before.up;
  const grown = now.value - before.value;
  // Too short to tell, or touched between.
  if (passed < 3_000 || grown <= 0) return null;
  const perMs = grown / passed;
  if (perMs > 0.5 && perMs < 1.5) return 1;
  return perMs > 0.0005 && perMs < 0.0015 ? 1_000 : null;
}

/**
 * logind's: coarse, since the desktop tells it only after minutes without input. Where it never does, as on a desktop
 * that does not tell at all, "not idle" says nothing.
 */
function logind(bus: Bus, wall: () => number): () => Promise<number | null> {
  let isUsed = false;
  return async () => {
    const session = {
      destination: 'org.freedesktop.login1',
      path: '/org/freedesktop/login1/session/auto',
      interface: 'org.freedesktop.login1.Session',
    };
    const hint = await bus.property(session, 'IdleHint');
    if (hint === false) return isUsed ? 0 : null;
    if (hint !== true) return null;
    isUsed = true;
    // Microseconds of the wall clock.
    const since = timeOf(await bus.property(session, 'IdleSinceHint'));
    return since === null ? null : Math.max(0, wall() - since / 1_000);
  };
}
