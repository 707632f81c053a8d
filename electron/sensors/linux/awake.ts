// What lives here: whether some program keeps the display awake on Linux.
// What does not: what each desktop says of it (inhibitors.ts, sway.ts, hyprland.ts); which programs are nobody at the
// screen (shared/sensing/known-programs.ts).
// To ask another desktop: its question in `askAll`.
import type { Answer, Answers, SignId, Source } from '../../../shared/sensing/signs.ts';
import { answerAbout, answerOf, unknown, whyOf } from '../answers.ts';
import { sourceOf } from '../sources.ts';
import type { Sensor } from '../sensor.ts';
import { namesOn } from './bus-names.ts';
import { askCompositor } from './compositor.ts';
import { gnomeInhibitors, kdeInhibitors, logindInhibitors } from './inhibitors.ts';
import type { LinuxParts } from './parts.ts';

const SIGNS: readonly SignId[] = ['awake'];
type AwakeParts = Pick<LinuxParts, 'session' | 'system' | 'environment' | 'askSocket' | 'userId'>;

/** Asks all who could list it, and hears of changes where they tell. */
export function awakeSensor(parts: AwakeParts): Sensor {
  const { session, system } = parts;
  return {
    signs: SIGNS,
    ask: (wanted) =>
      answerAbout(SIGNS, wanted, async (): Promise<Answers> => ({ awake: await awakeNow(parts) })),
    listen: (listener) => {
      const tell = (): void => listener(SIGNS);
      const manager = 'org.gnome.SessionManager';
      const agent = 'org.kde.Solid.PowerManagement.PolicyAgent';
      const stops = [
        session?.onSignal({ interface: manager, member: 'InhibitorAdded' }, tell),
        session?.onSignal({ interface: manager, member: 'InhibitorRemoved' }, tell),
        session?.onSignal({ interface: agent, member: 'InhibitionsChanged' }, tell),
        system?.onSignal(
          {
            interface: 'org.freedesktop.DBus.Properties',
            member: 'PropertiesChanged',
            path: '/org/freedesktop/login1',
            arg0: 'org.freedesktop.login1.Manager',
          },
          tell,
        ),
      ];
      return () => {
        for (const stop of stops) stop?.();
      };
    },
  };
}

/** Only a desktop's own list can say that nobody does; logind's has those that asked logind. */
async function awakeNow(parts: AwakeParts): Promise<Answer> {
  const [desktop, logind] = await Promise.allSettled([askDesktop(parts), askLogind(parts)]);
  const own = desktop.status === 'fulfilled' ? desktop.value : null;
  const locks = logind.status === 'fulfilled' ? logind.value : [];
  const by = [...(own ?? []), ...locks];
  if (by.length > 0 || own !== null) return answerOf(by);
  if (desktop.status === 'rejected') return unknown(whyOf(desktop.reason));
  return unknown('this desktop does not list who keeps the display awake');
}

async function askDesktop(parts: AwakeParts): Promise<readonly Source[] | null> {
  const windows = await askCompositor(parts);
  if (windows) return windows.awake.map((program) => sourceOf(program));
  if (!parts.session) return null;
  const names = await namesOn(parts.session);
  const asked: Promise<readonly Source[]>[] = [];
  if (names.has('org.gnome.SessionManager')) asked.push(gnomeInhibitors(parts.session));
  if (names.has('org.kde.Solid.PowerManagement.PolicyAgent'))
    asked.push(kdeInhibitors(parts.session));
  return asked.length === 0 ? null : (await Promise.all(asked)).flat();
}

const askLogind = async ({ system, userId }: AwakeParts): Promise<readonly Source[]> =>
  system ? logindInhibitors(system, userId) : [];
