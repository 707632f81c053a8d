import type { Socket } from 'node:net';

/** The first line that comes, without its end; null when it is longer than `most` bytes or nothing more comes. */
export function readLine(socket: Socket, most: number): Promise<string | null> {
  return new Promise((resolve) => {
    const heard: Buffer[] = [];
    let bytes = 0;
    const finish = (line: string | null): void => {
      socket.off('data', hear).off('end', stop).off('close', stop);
      // What else comes is let through, so that the other side is not stuck with it.
      socket.resume();
      resolve(line);
    };
    const stop = (): void => finish(null);
    const hear = (chunk: Buffer): void => {
      const end = chunk.indexOf('\n');
      heard.push(end === -1 ? chunk : chunk.subarray(0, end));
      bytes += heard.at(-1)?.length ?? 0;
      if (bytes > most) finish(null);
      else if (end !== -1) finish(Buffer.concat(heard).toString('utf8'));
    };
    socket.on('data', hear).on('end', stop).on('close', stop);
  });
}
