// What lives here: whether the person silenced notifications on Linux: each program that shows them says so in its way.
// What does not: listening to a bus (system/dbus.ts).
// To add such a program: its entry in SERVERS.
import type { Answers, SignId } from '../../../shared/sensing/signs.ts';
import type { Bus } from '../../system/bus.ts';
import { answerAbout, answerOf, unknown } from '../answers.ts';
import { sourceOf } from '../sources.ts';
import type { Sensor } from '../sensor.ts';
import { followGSetting } from './gsettings.ts';
import type { GSetting } from './gsettings.ts';
import { listOf } from './json.ts';
import type { LinuxParts } from './parts.ts';

const SIGNS: readonly SignId[] = ['doNotDisturb'];
const NOTIFICATIONS = {
  destination: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.Notifications',
} as const;

/** Whether it is silent, as a value that only this server uses; true, false or anything else for "cannot tell". */
type AskServer = (bus: Bus, settings: Readonly<Record<SettingName, GSetting>>) => Promise<unknown>;
type SettingName = keyof typeof SETTINGS;

const SETTINGS = {
  gnome: { schema: 'org.gnome.desktop.notifications', key: 'show-banners' },
  cinnamon: { schema: 'org.cinnamon.desktop.notifications', key: 'display-notifications' },
  mate: { schema: 'org.mate.NotificationDaemon', key: 'do-not-disturb' },
} as const;

/** By what a server calls itself, lower case. */
const SERVERS: readonly (readonly [RegExp, AskServer])[] = [
  [/^gnome-shell/u, async (_, { gnome }) => isOff(await gnome.get())],
  [/^cinnamon/u, async (_, { cinnamon }) => isOff(await cinnamon.get())],
  [/^notification daemon/u, async (_, { mate }) => isOn(await mate.get())],
  [
    /^xfce notify/u,
    async (bus) =>
      (
        await bus.call({
          destination: 'org.xfce.Xfconf',
          path: '/org/xfce/Xfconf',
          interface: 'org.xfce.Xfconf',
          member: 'GetProperty',
          signature: 'ss',
          args: ['xfce4-notifyd', '/do-not-disturb'],
        })
      )[0],
  ],
  [
    /^dunst/u,
    (bus) => bus.property({ ...NOTIFICATIONS, interface: 'org.dunstproject.cmd0' }, 'paused'),
  ],
  [
    /^(swaync|swaynotificationcenter)/u,
    async (bus) =>
      (
        await bus.call({
          destination: 'org.erikreider.swaync.cc',
          path: '/org/erikreider/swaync/cc',
          interface: 'org.erikreider.swaync.cc',
          member: 'GetDnd',
        })
      )[0],
  ],
  [
    /^mako/u,
    async (bus) => {
      const mako = { destination: 'fr.emersion.Mako', path: '/fr/emersion/Mako' };
      const [modes] = await bus.call({
        ...mako,
        interface: 'fr.emersion.Mako',
        member: 'ListModes',
      });
      // The names are the person's own; these two are those of mako's manual and of habit.
      return listOf(modes).some((mode) => mode === 'do-not-disturb' || mode === 'dnd');
    },
  ],
];

/** Asks the program that shows notifications, and hears of changes where it tells. */
export function doNotDisturbSensor(
  parts: Pick<LinuxParts, 'session' | 'run' | 'environment' | 'files'>,
): Sensor {
  const { session } = parts;
  const setting = (name: SettingName): GSetting => followGSetting(parts, SETTINGS[name]);
  const settings = {
    gnome: setting('gnome'),
    cinnamon: setting('cinnamon'),
    mate: setting('mate'),
  };
  const ask = async (): Promise<Answers> => {
    if (!session) return { doNotDisturb: unknown('there is no session bus') };
    const [name] = await session.call({ ...NOTIFICATIONS, member: 'GetServerInformation' });
    const server = String(name).toLowerCase();
    const known = SERVERS.find(([pattern]) => pattern.test(server))?.[1];
    // KDE's, which the specification has since taken over from it.
    const silent = await (known?.(session, settings) ??
      session.property(NOTIFICATIONS, 'Inhibited'));
    if (typeof silent !== 'boolean')
      return { doNotDisturb: unknown(`${server} does not tell whether it is silent`) };
    return { doNotDisturb: answerOf(silent ? [sourceOf('', server)] : []) };
  };
  return {
    signs: SIGNS,
    ask: (wanted) => answerAbout(SIGNS, wanted, ask),
    listen: (listener) => {
      const tell = (): void => listener(SIGNS);
      const ofSettings = Object.values(settings).map((one) => one.listen(tell));
      const changed = { interface: 'org.freedesktop.DBus.Properties', member: 'PropertiesChanged' };
      const stops = [
        session?.onSignal({ ...changed, path: NOTIFICATIONS.path }, tell),
        session?.onSignal(
          {
            interface: 'org.xfce.Xfconf',
            member: 'PropertyChanged',
            path: '/org/xfce/Xfconf',
            arg0: 'xfce4-notifyd',
          },
          tell,
        ),
        session?.onSignal({ interface: 'org.erikreider.swaync.cc', member: 'Subscribe' }, tell),
      ];
      return () => {
        for (const stop of [...ofSettings, ...stops]) stop?.();
      };
    },
  };
}

const isOn = (printed: string): boolean | null =>
  printed === 'true' ? true : printed === 'false' ? false : null;
const isOff = (printed: string): boolean | null => {
  const on = isOn(printed);
  return on === null ? null : !on;
};
