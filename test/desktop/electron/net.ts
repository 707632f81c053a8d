import type Electron from 'electron';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { refuse, refuseTheRest } from './refuse.ts';

/** Content types by ending, for the kinds of file that an app's own pages consist of. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wav': 'audio/wav',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
};

/** Electron's `net`: only files can be fetched. There is no network in the preview. */
export const net = refuseTheRest('net', {
  async fetch(input: string | Request | URL): Promise<Response> {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.protocol !== 'file:') return refuse(`net.fetch of ${url.protocol}`);
    const file = fileURLToPath(url);
    let body: Uint8Array<ArrayBuffer>;
    try {
      body = Uint8Array.from(await readFile(file));
    } catch {
      throw new TypeError('net::ERR_FILE_NOT_FOUND');
    }
    const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
    return new Response(body, { headers: { 'content-type': type } });
  },
  isOnline: (): boolean => false,
  online: false,
} satisfies Pick<Electron.Net, 'isOnline' | 'online'> & { fetch: unknown });
