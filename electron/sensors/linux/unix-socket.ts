import { createConnection } from 'node:net';

const LONGEST_MS = 2_000;
const MOST_BYTES = 8 * 2 ** 20;

/**
 * Sends a request to a program that listens at a socket, and gives its answer: all until it hangs up, or until `length`
 * knows from the beginning how long the answer is. Rejects on an error, after 2 s, and beyond 8 MB.
 */
export type AskSocket = (
  socket: string,
  request: Uint8Array | string,
  length?: (beginning: Buffer) => number | null,
) => Promise<Buffer>;

/** Asks over a socket of this computer. */
export const askSocket: AskSocket = (...question) => askSocketWithin(LONGEST_MS)(...question);

/** The same with another patience, ms. */
export const askSocketWithin =
  (longest: number): AskSocket =>
  (path, request, length = () => null) =>
    new Promise((resolve, reject) => {
      const socket = createConnection(path);
      const pieces: Buffer[] = [];
      let size = 0;
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        socket.destroy();
        settle();
      };
      const fail = (reason: Error): void => end(() => reject(reason));
      const timer = setTimeout(() => fail(new Error(`no answer from ${path}`)), longest);
      socket.on('error', fail);
      socket.on('connect', () => socket.write(request));
      socket.on('data', (piece) => {
        pieces.push(piece);
        size += piece.length;
        if (size > MOST_BYTES) return fail(new Error(`too long an answer from ${path}`));
        const wanted = length(pieces.length === 1 ? piece : Buffer.concat(pieces));
        if (wanted !== null && size >= wanted) end(() => resolve(Buffer.concat(pieces)));
      });
      socket.on('end', () => end(() => resolve(Buffer.concat(pieces))));
    });
