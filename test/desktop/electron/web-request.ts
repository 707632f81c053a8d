import { refuseTheRest } from './refuse.ts';

type Details = Readonly<Record<string, unknown>>;
type HeaderLists = Record<string, string[] | string>;
interface Decision {
  readonly cancel?: boolean;
  readonly responseHeaders?: HeaderLists;
}
type Listener = (details: Details, callback: (decision: Decision) => void) => void;
type Filtered = [listener: Listener | null] | [filter: unknown, listener: Listener | null];

let beforeRequest: Listener | null = null;
let beforeSendHeaders: Listener | null = null;
let headersReceived: Listener | null = null;

/** A listener can be given alone or after a filter; the filter's patterns are not read, all requests pass. */
function listenerOf(values: Filtered): Listener | null {
  return values.length === 1 ? values[0] : values[1];
}

function ask(listener: Listener | null, details: Details): Promise<Decision> {
  if (listener === null) return Promise.resolve({});
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
    beforeRequest = listenerOf(values);
  },
  onBeforeSendHeaders(...values: Filtered): void {
    beforeSendHeaders = listenerOf(values);
  },
  onHeadersReceived(...values: Filtered): void {
    headersReceived = listenerOf(values);
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
    if (headersReceived === null) return response;
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
