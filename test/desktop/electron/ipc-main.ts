import type Electron from 'electron';
import { EventEmitter } from 'node:events';
import { tell } from '../process/link.ts';
import { noteTraffic } from '../process/settle.ts';
import { decode, encode } from '../shared/codec.ts';
import { refuseTheRest } from './refuse.ts';
import type { WebContents } from './web-contents.ts';

type Handler = (event: unknown, ...values: readonly unknown[]) => unknown;

const handlers = new Map<string, Handler>();
const events = new EventEmitter();

/** What a handler learns about who called. */
function eventFor(sender: WebContents): object {
  const { mainFrame } = sender;
  return {
    type: 'frame',
    sender,
    senderFrame: mainFrame,
    processId: mainFrame.processId,
    frameId: mainFrame.routingId,
    ports: [],
    get returnValue(): unknown {
      return undefined;
    },
    set returnValue(_value: unknown) {
      throw new Error('The preview desktop does not do ipcRenderer.sendSync.');
    },
    reply: (channel: string, ...values: unknown[]) => {
      sender.send(channel, ...values);
    },
  };
}

/** A page sent a message that expects no answer. */
export function pageSent(sender: WebContents, channel: string, payload: string): void {
  noteTraffic();
  events.emit(channel, eventFor(sender), ...(decode(payload) as unknown[]));
}

/** A page called a handler; answers as Electron does, errors as text. */
export async function pageInvoked(
  sender: WebContents,
  request: number,
  channel: string,
  payload: string,
): Promise<void> {
  noteTraffic();
  let answer: string | null = null;
  let error: string | null = null;
  try {
    const handler = handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    answer = encode(await handler(eventFor(sender), ...(decode(payload) as unknown[])));
  } catch (thrown) {
    error = String(thrown);
  }
  noteTraffic();
  if (sender.isDestroyed()) return;
  const message = { type: 'answer', request, payload: answer, error } as const;
  tell({ type: 'to-frame', window: sender.id, message });
}

/** Electron's `ipcMain`. */
export const ipcMain = refuseTheRest(
  'ipcMain',
  Object.assign(events, {
    handle(channel: string, handler: Handler): void {
      if (handlers.has(channel)) {
        throw new Error(`Attempted to register a second handler for '${channel}'`);
      }
      handlers.set(channel, handler);
    },
    handleOnce(channel: string, handler: Handler): void {
      ipcMain.handle(channel, (event, ...values) => {
        handlers.delete(channel);
        return handler(event, ...values);
      });
    },
    removeHandler(channel: string): void {
      handlers.delete(channel);
    },
  }),
) satisfies { handle: unknown } & Pick<Electron.IpcMain, 'removeHandler'>;
