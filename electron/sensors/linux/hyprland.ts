// What lives here: what Hyprland tells of its windows over its socket.
import { at, listOf, readJson, textAt } from './json.ts';
import type { AskSocket } from './unix-socket.ts';
import type { WindowFacts } from './windows.ts';

/** Where Hyprland listens: newer versions in the session's folder, older ones in `/tmp`. */
export function hyprlandSockets(
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const signature = environment.HYPRLAND_INSTANCE_SIGNATURE;
  if (!signature) return [];
  const folders = [environment.XDG_RUNTIME_DIR, '/tmp'].filter(Boolean);
  return folders.map((folder) => `${folder}/hypr/${signature}/.socket.sock`);
}

/** Asks Hyprland. Rejects where it does not answer. */
export async function askHyprland(
  ask: AskSocket,
  sockets: readonly string[],
): Promise<WindowFacts> {
  let failure: unknown = new Error('no Hyprland here');
  for (const socket of sockets) {
    try {
      const clients = await ask(socket, 'j/clients');
      return windowsOfHyprland(clients.toString());
    } catch (reason) {
      failure = reason;
    }
  }
  throw failure;
}

/** Reads the list of windows; the one last in front has number 0. Throws where the text is none. */
export function windowsOfHyprland(clients: string): WindowFacts {
  const parsed = readJson(clients);
  if (!Array.isArray(parsed)) throw new Error('Hyprland told no list of windows');
  const windows = listOf(parsed).filter((one) => at(one, 'mapped') !== false);
  const front = windows.find((one) => at(one, 'focusHistoryID') === 0);
  const awake = windows.filter((one) => at(one, 'inhibitingIdle') === true);
  return {
    fullScreen: front !== undefined && isFull(front) ? textAt(front, 'class') : null,
    awake: awake.map((one) => textAt(one, 'class')),
  };
}

/**
 * Since 0.42 `fullscreen` is 0 no, 1 maximised, 2 full, 3 both. Before, it was a boolean, and `fullscreenMode` said 0
 * full, 1 maximised.
 */
function isFull(window: unknown): boolean {
  const mode = at(window, 'fullscreen');
  if (typeof mode === 'boolean') return mode && at(window, 'fullscreenMode') !== 1;
  return typeof mode === 'number' && mode >= 2;
}
