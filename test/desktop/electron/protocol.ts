import type Electron from 'electron';
import { onMessage, tell } from '../process/link.ts';
import type { PageRequest } from '../shared/process-message.ts';
import { pagesOrigin } from './pages-origin.ts';
import { refuseTheRest } from './refuse.ts';
import { webRequest } from './web-request.ts';

type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler>();
let sealed = false;

/** Called when "ready" comes: from then on schemes cannot be registered as privileged. */
export function sealSchemes(): void {
  sealed = true;
}

/** Whether the app answers for a scheme itself. */
export function schemeIsHandled(scheme: string): boolean {
  return handlers.has(scheme);
}

/** Has a page's request answered by the app, web-request listeners included; null is a network error. */
export async function answerRequest(request: Request): Promise<Response | null> {
  if (!(await webRequest.mayStart(request))) return null;
  const handler = handlers.get(new URL(request.url).protocol.slice(0, -1));
  if (handler === undefined) return null;
  const response = await handler(request);
  if (response.type === 'error') return null;
  return webRequest.received(request, response);
}

async function answer(message: PageRequest): Promise<void> {
  const url = new URL(message.path, `${pagesOrigin()}/`).href;
  try {
    const response = await answerRequest(
      new Request(url, { method: message.method, headers: message.headers }),
    );
    const body =
      response === null ? new Uint8Array() : new Uint8Array(await response.arrayBuffer());
    tell({
      type: 'page-answer',
      request: message.request,
      status: response?.status ?? 0,
      headers: response === null ? [] : [...response.headers],
      body,
    });
  } catch (error) {
    tell({ type: 'log', what: 'protocol handler failed', text: `${url}: ${String(error)}` });
    tell({ type: 'page-answer', request: message.request, status: 0, headers: [], body: new Uint8Array() }); // prettier-ignore
  }
}

onMessage('page-request', (message) => {
  void answer(message);
});

/** Electron's `protocol`: schemes that the app answers for. */
export const protocol = refuseTheRest('protocol', {
  registerSchemesAsPrivileged(): void {
    if (sealed) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    }
  },
  handle(scheme: string, handler: Handler): void {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
  unhandle(scheme: string): void {
    if (!handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`);
  },
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'unhandle' | 'isProtocolHandled'> & { handle: unknown }); // prettier-ignore
