// What lives here: the socket of the running Sitwell: one request, one answer, and the connection ends.
// What does not: where it is (socket-places.ts), what is answered (answer.ts).
// There is no port and there never is one: only this person's own programs can open it.
import { chmodSync, lstatSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { LONGEST_REQUEST } from '../../shared/command-line/exchange.ts';
import { SECOND } from '../../shared/time/moment.ts';
import type { Clocks } from '../system/clocks.ts';
import type { Log } from '../system/log.ts';
import { connectTo } from './connect.ts';
import { isPipe, makePrivateFolder } from './private-folder.ts';
import { readLine } from './read-line.ts';

export interface ListenParts {
  readonly places: readonly string[];
  readonly clocks: Pick<Clocks, 'after'>;
  readonly log: Log;
  /** The line to answer a request with; null stands for one that is too long or was never finished. */
  readonly answer: (request: string | null) => string;
}

/** A whole connection lasts this long at most, ms. */
const LONGEST_CONNECTION = 2 * SECOND;
const MOST_CONNECTIONS = 16;

/** Listens at the first of the places where it can. Resolves with how to stop; never rejects. */
export async function listen(parts: ListenParts): Promise<() => void> {
  for (const place of parts.places) {
    const server = createServer((socket) => void serve(socket, parts));
    server.maxConnections = MOST_CONNECTIONS;
    try {
      await openAt(place, server);
      server.on('error', (reason) => parts.log('command line', reason));
      return () => server.close();
    } catch (reason) {
      parts.log('command line', reason);
    }
  }
  return () => undefined;
}

async function openAt(place: string, server: Server): Promise<void> {
  makePrivateFolder(place);
  await removeStale(place);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(place, () => {
      server.off('error', reject);
      resolve();
    });
  });
  if (isSocket(place)) chmodSync(place, 0o600);
}

/** After a crash the socket is still there, with nobody behind it. Anything that is no socket stays. */
async function removeStale(place: string): Promise<void> {
  if (!isSocket(place)) return;
  const other = await connectTo(place);
  other?.destroy();
  if (!other) rmSync(place, { force: true });
}

/** A pipe is gone with whoever made it, and looking at one opens it. */
const isSocket = (place: string): boolean =>
  !isPipe(place) && (lstatSync(place, { throwIfNoEntry: false })?.isSocket() ?? false);

async function serve(socket: Socket, { clocks, answer }: ListenParts): Promise<void> {
  const callOff = clocks.after(LONGEST_CONNECTION, () => socket.destroy());
  // Whoever hangs up early is only gone; "close" follows.
  socket.on('error', () => undefined).on('close', callOff);
  const request = await readLine(socket, LONGEST_REQUEST);
  if (socket.writable) socket.end(answer(request));
}
