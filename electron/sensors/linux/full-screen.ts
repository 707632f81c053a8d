// What lives here: whether the program in front fills its screen, on Linux.
// What does not: what each desktop says of its windows (sway.ts, hyprland.ts, x11.ts).
// GNOME and KDE on Wayland tell no other program what is in front; there the answer is "unknown", not a guess.
import type { Answer, Answers, SignId } from '../../../shared/sensing/signs.ts';
import { answerAbout, answerOf, unknown } from '../answers.ts';
import { sourceOf } from '../sources.ts';
import type { Sensor } from '../sensor.ts';
import { askCompositor } from './compositor.ts';
import type { LinuxParts } from './parts.ts';
import { askX11 } from './x11.ts';

const SIGNS: readonly SignId[] = ['fullScreen'];
type FullScreenParts = Pick<LinuxParts, 'environment' | 'askSocket' | 'files' | 'own'>;

/** Asks the compositor, or X11. */
export function fullScreenSensor(parts: FullScreenParts): Sensor {
  return {
    signs: SIGNS,
    ask: (wanted) =>
      answerAbout(SIGNS, wanted, async (): Promise<Answers> => ({
        fullScreen: await fullScreenNow(parts),
      })),
  };
}

async function fullScreenNow(parts: FullScreenParts): Promise<Answer> {
  const { environment } = parts;
  const windows = await askCompositor(parts);
  if (windows) return answerOf(windows.fullScreen === null ? [] : [sourceOf(windows.fullScreen)]);
  if (environment.WAYLAND_DISPLAY)
    return unknown(`${environment.XDG_CURRENT_DESKTOP ?? 'this desktop'} on Wayland tells nobody`);
  return environment.DISPLAY ? askX11(parts) : unknown('there is no display to ask');
}
