import { decode, encode } from '../shared/codec.ts';
import type { ToFrame } from '../shared/frame-message.ts';
import { post } from './port.ts';

type Listener = (event: object, ...values: unknown[]) => void;

const listeners = new Map<string, { readonly listener: Listener; readonly once: boolean }[]>();
const calls = new Map<number, { resolve(value: unknown): void; reject(error: Error): void; readonly channel: string }>(); // prettier-ignore
let lastCall = 0;

function add(channel: string, listener: Listener, once: boolean): typeof ipcRenderer {
  listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, once }]);
  return ipcRenderer;
}

function remove(channel: string, listener: Listener): typeof ipcRenderer {
  const left = [...(listeners.get(channel) ?? [])];
  const at = left.findLastIndex((entry) => entry.listener === listener);
  if (at >= 0) left.splice(at, 1);
  listeners.set(channel, left);
  return ipcRenderer;
}

/** Electron's `ipcRenderer`, as a sandboxed preload script gets it. */
export const ipcRenderer = {
  invoke(channel: string, ...values: unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const payload = encode(values);
      lastCall += 1;
      calls.set(lastCall, { resolve, reject, channel });
      post({ type: 'invoke', request: lastCall, channel, payload });
    });
  },
  send(channel: string, ...values: unknown[]): void {
    post({ type: 'send', channel, payload: encode(values) });
  },
  sendSync(): never {
    throw new Error("Electron's ipcRenderer.sendSync is not done by the preview desktop.");
  },
  on: (channel: string, listener: Listener) => add(channel, listener, false),
  addListener: (channel: string, listener: Listener) => add(channel, listener, false),
  once: (channel: string, listener: Listener) => add(channel, listener, true),
  off: remove,
  removeListener: remove,
  removeAllListeners(channel?: string) {
    if (channel === undefined) listeners.clear();
    else listeners.delete(channel);
    return ipcRenderer;
  },
  listenerCount: (channel: string): number => listeners.get(channel)?.length ?? 0,
} as const;

/** The app sent something to this page. */
export function hearApp(message: Exclude<ToFrame, { readonly type: 'permission' }>): void {
  if (message.type === 'message') {
    const values = decode(message.payload) as unknown[];
    for (const { listener, once } of listeners.get(message.channel) ?? []) {
      if (once) remove(message.channel, listener);
      listener({ sender: ipcRenderer, ports: [] }, ...values);
    }
    return;
  }
  const call = calls.get(message.request);
  calls.delete(message.request);
  if (call === undefined) return;
  if (message.payload !== null) call.resolve(decode(message.payload));
  else
    call.reject(
      new Error(`Error invoking remote method '${call.channel}': ${message.error ?? ''}`),
    );
}
