import type { ClockReading } from '../shared/clock-definition.ts';
import type { FrameMessage, ToFrame } from '../shared/frame-message.ts';
import type { DesktopState } from '../shared/page-message.ts';
import type { WindowView } from '../shared/view.ts';
import { tellMachine } from './connection.ts';
import { focusWasTaken, pointerWentDown } from './focus.ts';

interface Held {
  readonly window: number;
  readonly load: number;
  readonly frame: HTMLIFrameElement;
  port: MessagePort | undefined;
  loaded: boolean;
  settled: number;
  next: number | null;
}

/** Real milliseconds to wait for a page that does not load or answer. */
const PATIENCE = 20_000;

const frames = new Map<number, Held>();
let state: DesktopState | undefined;
let shortcutsTold = '';
let darkTold = false;
let changed: () => void = () => undefined;

function hear(
  held: Held,
  message: FrameMessage | { type: 'settled'; request: number; next: number | null },
): void {
  if (message.type === 'settled') {
    held.settled = message.request;
    held.next = message.next;
    changed();
    return;
  }
  if (message.type === 'pointer-down') pointerWentDown(held.window);
  if (message.type === 'focus-taken') focusWasTaken(held.window);
  if (message.type === 'started') held.loaded = false;
  tellMachine({ type: 'frame', window: held.window, message });
  if (message.type === 'loaded' || message.type === 'load-failed') {
    held.loaded = true;
    changed();
  }
}

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const held = [...frames.values()].find(({ frame }) => frame.contentWindow === event.source);
  if (held === undefined || state === undefined || event.origin !== state.frameOrigin) return;
  if (event.data !== 'preview-desktop-frame') return;
  const { port1, port2 } = new MessageChannel();
  held.port?.close();
  held.port = port1;
  port1.onmessage = (message: MessageEvent<FrameMessage>) => {
    if (frames.get(held.window) === held) hear(held, message.data);
  };
  held.frame.contentWindow?.postMessage('preview-desktop-port', state.frameOrigin, [port2]);
});

/** The frame for a window: a new one for every load, so that each begins as a new page does. */
export function frameFor(view: WindowView, now: DesktopState): HTMLIFrameElement | null {
  state = now;
  const held = frames.get(view.id);
  if (held?.load === view.load && view.url !== '') return held.frame;
  dropFrame(view.id);
  if (view.url === '') return null;
  const frame = document.createElement('iframe');
  frame.name = `preview-window-${String(view.id)}`;
  frame.allow = "camera; microphone 'none'; geolocation 'none'; display-capture 'none'; autoplay";
  frame.src = now.frameOrigin + view.url.slice(now.view.origin.length);
  frames.set(view.id, { window: view.id, load: view.load, frame, port: undefined, loaded: false, settled: 0, next: null }); // prettier-ignore
  return frame;
}

/** Takes a window's frame away. */
export function dropFrame(window: number): void {
  const held = frames.get(window);
  if (held === undefined) return;
  held.port?.close();
  held.frame.remove();
  frames.delete(window);
  changed();
}

/** Passes on what the app sends to a page; a page that is not there yet misses it, as in Electron. */
export function tellFrame(window: number, message: ToFrame): void {
  frames.get(window)?.port?.postMessage(message);
}

/** Keeps every frame in time with the desktop. */
export function tellFramesTheTime({ clock, speed, view }: DesktopState): void {
  const shortcuts = JSON.stringify(view.shortcuts);
  const { dark } = view;
  for (const { port } of frames.values()) {
    port?.postMessage({ type: 'clock', request: 0, speed, ...clock });
    if (shortcuts !== shortcutsTold) port?.postMessage({ type: 'shortcuts', shortcuts: view.shortcuts }); // prettier-ignore
    if (dark !== darkTold) port?.postMessage({ type: 'theme', dark });
  }
  darkTold = dark;
  shortcutsTold = shortcuts;
}

function until(done: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      changed = () => undefined;
      resolve();
    };
    const timer = setTimeout(end, PATIENCE);
    changed = () => {
      if (done()) end();
    };
    changed();
  });
}

/** Waits until every page has loaded, has the time, and has done what was due; answers how many pages there are and when one next has something to do. */
export async function settleFrames(
  request: number,
  clock: ClockReading,
): Promise<{ readonly frames: number; readonly next: number | null }> {
  const speed = state?.speed ?? 0;
  await until(() => [...frames.values()].every(({ loaded }) => loaded));
  const asked = [...frames.values()].filter(({ port }) => port !== undefined);
  for (const { port } of asked) port?.postMessage({ type: 'clock', request, speed, ...clock });
  await until(() =>
    asked.every((held) => held.settled >= request || frames.get(held.window) !== held),
  );
  const due = asked.flatMap(({ next }) => (next === null ? [] : [next]));
  return { frames: frames.size, next: due.length === 0 ? null : Math.min(...due) };
}
