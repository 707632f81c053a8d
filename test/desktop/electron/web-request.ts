import { refuseTheRest } from './refuse.ts';

type Details = Readonly<Record<string, unknown>>;
type HeaderLists = Record<string, string[] | string>;
interface Decision {
  readonly cancel?: boolean;
  readonly responseHeaders?: HeaderLists;
}
type Listener = (details: Details, callback: (decision: Decision) => void) => void;
type Filtered = [listener: Listener | null] | [filter: unknown, listener: Listener | null];

/** A listener and the addresses it wants to hear of. */
interface Heard {
  readonly listener: Listener | null;
  readonly wants: (url: string) => boolean;
}

const NOBODY: Heard = { listener: null, wants: () => false };

let beforeRequest = NOBODY;
let beforeSendHeaders = NOBODY;
let headersReceived = NOBODY;

/** A listener can be given alone, and then hears of every address, or after a filter. */
function heard(values: Filtered): Heard {
  if (values.length === 1) return { listener: values[0], wants: () => true };
  const { urls = [] } = values[0] as { readonly urls?: readonly string[] };
  return { listener: values[1], wants: (url) => urls.some((pattern) => fits(pattern, url)) };
}

/** Whether an address fits one of Chromium's match patterns; a star as the scheme means the web's own. */
function fits(pattern: string, url: string): boolean {
  if (pattern === '<all_urls>') return true;
  const expression = pattern
    .replaceAll(/[.+?^${}()|[\]\\]/gu, '\\$&')
    .replace(/^\*:/u, '(https?|wss?):')
    .replace('://*\\.', '://([^/]*\\.)?')
    .replace('://*/', '://[^/]*/')
    .replaceAll(/(?<!\])\*/gu, '.*');
  return new RegExp(`^${expression}$`, 'u').test(url);
}

function ask({ listener, wants }: Heard, details: Details): Promise<Decision> {
  if (listener === null || !wants(String(details['url']))) return Promise.resolve({});
  return new Promise((resolve) => {
    listener(details, resolve);
  });
}

const describe = (request: Request): Details => ({
  url: request.url,
  method: request.method,
  resourceType: 'other',
  id: 1,
  timestamp: Date.now(),
  referrer: '',
});

const api = refuseTheRest('session.webRequest', {
  onBeforeRequest(...values: Filtered): void {
    beforeRequest = heard(values);
  },
  onBeforeSendHeaders(...values: Filtered): void {
    beforeSendHeaders = heard(values);
  },
  onHeadersReceived(...values: Filtered): void {
    headersReceived = heard(values);
  },
});

/** Electron's web-request listeners and how the preview consults them. */
export const webRequest = {
  api,
  /** False when a listener cancelled the request. */
  async mayStart(request: Request): Promise<boolean> {
    const first = await ask(beforeRequest, describe(request));
    if (first.cancel === true) return false;
    const requestHeaders = Object.fromEntries(request.headers);
    const second = await ask(beforeSendHeaders, { ...describe(request), requestHeaders });
    return second.cancel !== true;
  },
  /** The response with the headers the listener wants, or null when it cancelled. */
  async received(request: Request, response: Response): Promise<Response | null> {
    if (headersReceived.listener === null) return response;
    const responseHeaders = Object.fromEntries([...response.headers].map(([key, value]) => [key, [value]])); // prettier-ignore
    const decision = await ask(headersReceived, {
      ...describe(request),
      statusCode: response.status,
      statusLine: `HTTP/1.1 ${String(response.status)}`,
      responseHeaders,
    });
    if (decision.cancel === true) return null;
    if (decision.responseHeaders === undefined) return response;
    const headers = new Headers();
    for (const [key, held] of Object.entries(decision.responseHeaders)) {
      for (const value of [held].flat()) headers.append(key, value);
    }
    return new Response(response.body, { status: response.status, headers });
  },
};
