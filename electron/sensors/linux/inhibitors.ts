// What lives here: who keeps the display awake, as GNOME, KDE and logind list it over D-Bus.
// What does not: the compositors that list it themselves (sway.ts, hyprland.ts), the answer made of all (awake.ts).
// To ask another desktop: a function as these are, and its line in awake.ts.
import type { Source } from '../../../shared/sensing/signs.ts';
import type { Bus } from '../../system/bus.ts';
import { sourceOf } from '../sources.ts';
import { listOf } from './json.ts';

/** More are not asked about one by one. */
const MOST = 16;
const IDLE = 8;

const SESSION_MANAGER = {
  destination: 'org.gnome.SessionManager',
  path: '/org/gnome/SessionManager',
  interface: 'org.gnome.SessionManager',
} as const;

/** GNOME, Cinnamon, MATE and Budgie: who said the session must not be seen as idle. */
export async function gnomeInhibitors(bus: Bus): Promise<readonly Source[]> {
  const [any] = await bus.call({
    ...SESSION_MANAGER,
    ...{ member: 'IsInhibited', signature: 'u', args: [IDLE] },
  });
  if (any !== true) return [];
  const [listed] = await bus.call({ ...SESSION_MANAGER, member: 'GetInhibitors' });
  const paths = listOf(listed).filter((path) => typeof path === 'string');
  const sources = await Promise.all(paths.slice(0, MOST).map((path) => gnomeInhibitor(bus, path)));
  const known = sources.filter((source) => source !== null);
  // Somebody does, whoever it is; the list may have changed meanwhile.
  return known.length > 0 ? known : [sourceOf('')];
}

async function gnomeInhibitor(bus: Bus, path: string): Promise<Source | null> {
  const ask = async (member: string): Promise<unknown> => {
    const of = { destination: SESSION_MANAGER.destination, path };
    return (await bus.call({ ...of, interface: 'org.gnome.SessionManager.Inhibitor', member }))[0];
  };
  try {
    const [flags, program, reason] = await Promise.all([
      ask('GetFlags'),
      ask('GetAppId'),
      ask('GetReason'),
    ]);
    if (typeof flags !== 'number' || (flags & IDLE) === 0) return null;
    return sourceOf(String(program), String(reason));
  } catch {
    return null;
  }
}

const KDE = {
  destination: 'org.kde.Solid.PowerManagement.PolicyAgent',
  path: '/org/kde/Solid/PowerManagement/PolicyAgent',
  interface: 'org.kde.Solid.PowerManagement.PolicyAgent',
} as const;
/** The policy of KDE by which the display stays on; others only keep the computer from sleeping. */
const CHANGE_SCREEN = 4;

/** KDE Plasma: who said the display must stay on. */
export async function kdeInhibitors(bus: Bus): Promise<readonly Source[]> {
  const asked = { ...KDE, member: 'HasInhibition', signature: 'u', args: [CHANGE_SCREEN] };
  if ((await bus.call(asked))[0] !== true) return [];
  const [listed] = await bus.call({ ...KDE, member: 'ListInhibitions' });
  const sources = inhibitionsOf(listed);
  return sources.length > 0 ? sources : [sourceOf('')];
}

/** Each is the program and its reason; newer versions say more after these. */
export function inhibitionsOf(listed: unknown): readonly Source[] {
  return listOf(listed).flatMap((one) => {
    const [program, reason] = listOf(one).filter((part) => typeof part === 'string');
    return program === undefined ? [] : [sourceOf(program, reason)];
  });
}

/** logind: who blocks idling, for this person. */
export async function logindInhibitors(bus: Bus, userId: number): Promise<readonly Source[]> {
  const [listed] = await bus.call({
    destination: 'org.freedesktop.login1',
    path: '/org/freedesktop/login1',
    interface: 'org.freedesktop.login1.Manager',
    member: 'ListInhibitors',
  });
  return locksOf(listed, userId);
}

/** Each is what, who, why, mode, user and process. */
export function locksOf(listed: unknown, userId: number): readonly Source[] {
  return listOf(listed).flatMap((one) => {
    const [what, who, why, mode, user] = listOf(one);
    const isIdle = typeof what === 'string' && what.split(':').includes('idle');
    if (!isIdle || mode !== 'block' || user !== userId) return [];
    return [sourceOf(String(who), String(why))];
  });
}
