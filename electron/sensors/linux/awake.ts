// What lives here: whether some program keeps the display awake on Linux.
// What does not: what each desktop says of it (inhibitors.ts, sway.ts, hyprland.ts); which programs are nobody at the
// screen (shared/sensing/known-programs.ts).
// To ask another desktop: its question in `askDesktop`.
import type { SignId, Source } from '../../../shared/sensing/signs.ts';
import { answerAbout, answerOf, unknown } from '../answers.ts';
import { sourceOf } from '../sources.ts';
import type { Sensor } from '../sensor.ts';
import { namesOn } from './bus-names.ts';
import { askCompositor } from './compositor.ts';
import { gnomeInhibitors, kdeInhibitors, logindInhibitors } from './inhibitors.ts';
import type { LinuxParts } from './parts.ts';

const SIGNS: readonly SignId[] = ['awake'];
type AwakeParts = Pick<LinuxParts, 'session' | 'system' | 'environment' | 'askSocket' | 'userId'>;

/**
 * Asks the desktop, and logind: two sensors, so that neither waits for the other. Only the desktop's own list can say
 * that nobody does; logind's has those that asked logind.
 */
export function awakeSensors(parts: AwakeParts): readonly Sensor[] {
  const { session, system, userId } = parts;
  return [
    {
      signs: SIGNS,
      ask: answering(() => askDesktop(parts)),
      listen: (listener) => {
        const tell = (): void => listener(SIGNS);
        const manager = 'org.gnome.SessionManager';
        const agent = 'org.kde.Solid.PowerManagement.PolicyAgent';
        const stops = [
          session?.onSignal({ interface: manager, member: 'InhibitorAdded' }, tell),
          session?.onSignal({ interface: manager, member: 'InhibitorRemoved' }, tell),
          session?.onSignal({ interface: agent, member: 'InhibitionsChanged' }, tell),
        ];
        return () => {
          for (const stop of stops) stop?.();
        };
      },
    },
    {
      signs: SIGNS,
      ask: answering(async () => {
        const locks = system ? await logindInhibitors(system, userId) : [];
        return locks.length > 0 ? locks : null;
      }),
      listen: (listener) => {
        const changed = {
          interface: 'org.freedesktop.DBus.Properties',
          member: 'PropertiesChanged',
          path: '/org/freedesktop/login1',
          arg0: 'org.freedesktop.login1.Manager',
        };
        return system?.onSignal(changed, () => listener(SIGNS)) ?? (() => undefined);
      },
    },
  ];
}

/** Answers with who does; null: it cannot be told. */
const answering =
  (who: () => Promise<readonly Source[] | null>): Sensor['ask'] =>
  (wanted) =>
    answerAbout(SIGNS, wanted, async () => {
      const by = await who();
      return {
        awake: by ? answerOf(by) : unknown('nothing here lists who keeps the display awake'),
      };
    });

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
