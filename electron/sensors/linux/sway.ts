// What lives here: what sway tells of its windows over its socket.
// What does not: i3, which speaks the same but runs on X11 (x11.ts).
import { at, listOf, readJson, textAt } from './json.ts';
import type { AskSocket } from './unix-socket.ts';
import type { WindowFacts } from './windows.ts';

const MAGIC = 'i3-ipc';
const HEAD_BYTES = MAGIC.length + 8;
const GET_TREE = 4;

/** Asks sway. Rejects where it does not answer. */
export async function askSway(ask: AskSocket, socket: string): Promise<WindowFacts> {
  const answer = await ask(socket, requestFor(GET_TREE), lengthOf);
  return windowsOf(answer.toString('utf8', HEAD_BYTES));
}

/** A message without content, as the protocol of i3 writes it. */
export function requestFor(type: number): Uint8Array {
  const request = Buffer.alloc(HEAD_BYTES);
  request.write(MAGIC);
  request.writeUInt32LE(0, MAGIC.length);
  request.writeUInt32LE(type, MAGIC.length + 4);
  return request;
}

/** How long an answer is, once its beginning is there. */
export function lengthOf(beginning: Buffer): number | null {
  if (beginning.length < HEAD_BYTES) return null;
  return HEAD_BYTES + beginning.readUInt32LE(MAGIC.length);
}

/** Reads the tree of windows. Throws where the text is none. */
export function windowsOf(tree: string): WindowFacts {
  let fullScreen: string | null = null;
  const awake: string[] = [];
  // A list of what is left to look at: a tree may be deeper than calls may go.
  const left: unknown[] = [readJson(tree)];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    left.push(...listOf(at(node, 'nodes')), ...listOf(at(node, 'floating_nodes')));
    const isFull = Number(at(node, 'fullscreen_mode') ?? 0) > 0;
    if (isFull && at(node, 'focused') === true) fullScreen = programOf(node);
    if (at(node, 'inhibit_idle') === true && at(node, 'visible') !== false)
      awake.push(programOf(node));
  }
  return { fullScreen, awake };
}

/** A window of X11 has a class instead of an id. */
const programOf = (node: unknown): string =>
  textAt(node, 'app_id') || textAt(node, 'window_properties', 'class');
