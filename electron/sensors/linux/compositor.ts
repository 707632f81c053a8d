// What lives here: which desktop draws the windows, and asking it about them where it answers.
// What does not: what each says (sway.ts, hyprland.ts, x11.ts).
// To ask another: its function, its line in askCompositor.
import { askHyprland, hyprlandSockets } from './hyprland.ts';
import type { LinuxParts } from './parts.ts';
import { askSway } from './sway.ts';
import type { WindowFacts } from './windows.ts';

/** The windows as sway or Hyprland tell them; null on other desktops. Rejects if one of these does not answer. */
export async function askCompositor({
  environment,
  askSocket,
}: Pick<LinuxParts, 'environment' | 'askSocket'>): Promise<WindowFacts | null> {
  if (environment.SWAYSOCK) return askSway(askSocket, environment.SWAYSOCK);
  const sockets = hyprlandSockets(environment);
  return sockets.length > 0 ? askHyprland(askSocket, sockets) : null;
}
