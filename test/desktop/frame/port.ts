import type { FrameMessage, ToFrame } from '../shared/frame-message.ts';
import { configuration } from './configuration.ts';

let port: MessagePort | undefined;
let waiting: FrameMessage[] = [];
let hear: (message: FrameEvent) => void = () => undefined;

/** What the desktop page tells a frame: the app's messages, and its own about time and shortcuts. */
export type FrameEvent =
  | ToFrame
  | {
      readonly type: 'clock';
      readonly request: number;
      readonly wall: number;
      readonly monotonic: number;
      readonly up: number;
      readonly speed: number;
    }
  | { readonly type: 'shortcuts'; readonly shortcuts: readonly string[] }
  | { readonly type: 'theme'; readonly dark: boolean };

/** Sends a message to the desktop page; those sent before it listens are kept. */
export function post(message: FrameMessage): void {
  if (port === undefined) waiting.push(message);
  else port.postMessage(message);
}

/** Tells the desktop page that this frame is in time with the clock, and when it next has something to do. */
export function postSettled(request: number, next: number | null): void {
  port?.postMessage({ type: 'settled', request, next });
}

/** Asks the desktop page for a private channel; it answers only frames that it made itself. */
export function connect(listener: (event: FrameEvent) => void): void {
  hear = listener;
  window.addEventListener('message', function accept(event: MessageEvent<unknown>) {
    const [given] = event.ports;
    if (event.source !== window.parent || event.origin !== configuration.desktopOrigin) return;
    if (given === undefined || event.data !== 'preview-desktop-port') return;
    event.stopImmediatePropagation();
    window.removeEventListener('message', accept);
    port = given;
    given.onmessage = (message: MessageEvent<FrameEvent>) => {
      hear(message.data);
    };
    for (const message of waiting) given.postMessage(message);
    waiting = [];
  });
  window.parent.postMessage('preview-desktop-frame', configuration.desktopOrigin);
}
