import { LONGEST_ANSWER, readAnswer, requestLine } from '../../shared/command-line/exchange.ts';
import type { Answer } from '../../shared/command-line/exchange.ts';
import type { Command } from '../../shared/command-line/command.ts';
import { SECOND } from '../../shared/time/moment.ts';
import { connectTo } from './connect.ts';
import { isPrivate } from './private-folder.ts';
import { readLine } from './read-line.ts';

/** The answer of the Sitwell that is running, or why there is none. */
export type Asked =
  | { readonly type: 'answer'; readonly answer: Answer }
  | { readonly type: 'notRunning' | 'noAnswer' | 'otherVersion' };

/** Silence of this length, ms, is no answer. */
const PATIENCE = 5 * SECOND;

/** Asks whoever listens at the first of these places. Never rejects. */
export async function ask(places: readonly string[], command: Command): Promise<Asked> {
  for (const place of places) {
    if (!isPrivate(place)) continue;
    const socket = await connectTo(place);
    if (!socket) continue;
    // Not a timer of our own: on the preview desktop those stand still.
    socket.setTimeout(PATIENCE, () => socket.destroy());
    socket.write(requestLine(command));
    const line = await readLine(socket, LONGEST_ANSWER);
    socket.destroy();
    if (line === null) return { type: 'noAnswer' };
    const answer = readAnswer(line);
    return answer ? { type: 'answer', answer } : { type: 'otherVersion' };
  }
  return { type: 'notRunning' };
}
