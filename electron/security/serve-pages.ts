// What lives here: answering our own scheme with files of the built pages.
// What does not: the choice of file (page-path.ts) and headers (response-headers.ts).
// Advice: https://www.electronjs.org/docs/latest/tutorial/security#18-avoid-usage-of-the-file-protocol-and-prefer-usage-of-custom-protocols
import type { Protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { PAGE_SCHEME, pageFile } from './page-path.ts';
import { headersOf } from './response-headers.ts';

/** Serves files under `root`, and nothing else, as `app://sitwell/…`. */
export function servePages(protocol: Pick<Protocol, 'handle'>, root: string): void {
  protocol.handle(PAGE_SCHEME, (request) => answer(request, root));
}

/** The answer to one request. Anything that is not a page of ours is not found. */
export async function answer(
  request: Pick<Request, 'method' | 'url'>,
  root: string,
): Promise<Response> {
  const found = request.method === 'GET' ? pageFile(request.url, root) : null;
  if (!found) return refusal(request.url);
  try {
    const headers = { ...headersOf(request.url), 'Content-Type': found.mimeType };
    return new Response(await readFile(found.file), { headers });
  } catch {
    return refusal(request.url);
  }
}

const refusal = (address: string): Response =>
  new Response(null, { status: 404, headers: headersOf(address) });
