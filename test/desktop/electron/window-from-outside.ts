import { onMessage, tell } from '../process/link.ts';
import { onFacts } from '../process/machine-facts.ts';
import { noteTraffic } from '../process/settle.ts';
import { showPart, viewChanged } from '../process/view.ts';
import type { FrameMessage } from '../shared/frame-message.ts';
import { BrowserWindow } from './browser-window.ts';
import { pressed } from './global-shortcut.ts';
import { pageInvoked, pageSent } from './ipc-main.ts';
import { pagesOrigin } from './pages-origin.ts';
import { cancellable } from './refuse.ts';
import { session } from './session.ts';
import { giveFocus } from './window-stack.ts';

showPart('windows', () => BrowserWindow.getAllWindows().map((window) => window.view()));
onFacts((now, before) => {
  if (now.displays === before.displays) return;
  const first = now.displays[0];
  if (first === undefined) return;
  // A window manager brings windows of a pulled display to one that is there.
  for (const window of BrowserWindow.getAllWindows()) {
    const at = window.getBounds();
    const middle = { x: at.x + at.width / 2, y: at.y + at.height / 2 };
    const seen = now.displays.some(({ bounds }) => middle.x >= bounds.x && middle.x < bounds.x + bounds.width && middle.y >= bounds.y && middle.y < bounds.y + bounds.height); // prettier-ignore
    if (!seen) window.setPosition(first.bounds.x, first.bounds.y);
  }
  viewChanged();
});

/** A page wants to go elsewhere: the app may forbid it; outside addresses are never fetched. */
function navigate(window: BrowserWindow, url: string): void {
  const { webContents } = window;
  const event = cancellable({ url, isSameDocument: false, isMainFrame: true, frame: webContents.mainFrame }); // prettier-ignore
  webContents.emit('will-frame-navigate', event);
  if (!event.defaultPrevented) webContents.emit('will-navigate', event, url, false, true);
  if (event.defaultPrevented) {
    tell({ type: 'log', what: 'navigation, prevented by the app', text: url });
  } else if (url.startsWith(`${pagesOrigin()}/`)) {
    void webContents.loadURL(url);
  } else {
    tell({ type: 'log', what: 'navigation, refused by the preview', text: url });
  }
}

function key(window: BrowserWindow, message: Extract<FrameMessage, { type: 'key' }>): void {
  if (window.webContents.listenerCount('before-input-event') === 0) return;
  const { modifiers } = message;
  const input = {
    type: message.down ? 'keyDown' : 'keyUp',
    key: message.key,
    code: message.code,
    isAutoRepeat: message.repeat,
    isComposing: false,
    shift: modifiers.includes('shift'),
    control: modifiers.includes('control'),
    alt: modifiers.includes('alt'),
    meta: modifiers.includes('meta'),
    location: 0,
    modifiers,
  };
  const event = cancellable();
  window.webContents.emit('before-input-event', event, input);
  // The key has reached the page already when the app hears of it, so it is too late to hold it back.
  if (event.defaultPrevented) tell({ type: 'log', what: 'key held back by the app', text: `the preview's page has seen ${message.code} all the same` }); // prettier-ignore
}

/** The page's process ends, as when a browser runs out of memory; the window stays, with nothing in it. */
function crash({ webContents }: BrowserWindow): void {
  webContents.address = '';
  viewChanged();
  webContents.emit('render-process-gone', cancellable(), { reason: 'crashed', exitCode: 5 });
}

/** A page wants a camera or a microphone; the app's own handler decides. */
async function decide(
  { id, webContents }: BrowserWindow,
  { request, media }: Extract<FrameMessage, { type: 'permission' }>,
): Promise<void> {
  const granted = await session.defaultSession.decideMedia(webContents, media);
  noteTraffic();
  tell({ type: 'to-frame', window: id, message: { type: 'permission', request, granted } });
}

function hear(window: BrowserWindow, message: FrameMessage): void {
  const { webContents } = window;
  switch (message.type) {
    case 'started':
      webContents.documentStarted(pagesOrigin() + message.path);
      return;
    case 'dom-ready':
      webContents.emit('dom-ready', cancellable());
      return;
    case 'loaded':
      webContents.loadEnded();
      return;
    case 'load-failed':
      webContents.loadEnded(message.message);
      return;
    case 'painted':
      window.emit('ready-to-show');
      return;
    case 'title':
      window.pageTitleChanged(message.title);
      return;
    case 'in-page':
      webContents.address = pagesOrigin() + message.path;
      webContents.emit('did-navigate-in-page', cancellable(), webContents.address, true, 1, 1);
      return;
    case 'invoke':
      void pageInvoked(webContents, message.request, message.channel, message.payload);
      return;
    case 'permission':
      void decide(window, message);
      return;
    case 'send':
      pageSent(webContents, message.channel, message.payload);
      return;
    case 'navigate':
      navigate(window, message.url);
      return;
    case 'open':
      webContents.askToOpen(message.url, message.name);
      return;
    case 'close':
      window.close();
      return;
    case 'pointer-down':
      if (window.focusable) window.focusByHand();
      return;
    case 'shortcut':
      pressed(message.accelerator);
      return;
    case 'key':
      key(window, message);
      return;
    case 'preload-failed':
      webContents.emit('preload-error', cancellable(), window.view().preload, new Error(message.message)); // prettier-ignore
      tell({ type: 'log', what: 'preload failed', text: message.message });
      return;
    case 'console':
      webContents.emit('console-message', cancellable({ level: message.level, message: message.message })); // prettier-ignore
      return;
    case 'focus-taken':
    case 'input':
      return;
  }
}

onMessage('frame', ({ window: id, message }) => {
  noteTraffic();
  const window = BrowserWindow.fromId(id);
  if (window !== null) hear(window, message);
});

onMessage('user', ({ action }) => {
  noteTraffic();
  if (action.type === 'focus-nothing') giveFocus(null);
  if (action.type === 'shortcut') pressed(action.accelerator);
  if (!('window' in action)) {
    viewChanged();
    return;
  }
  const window = BrowserWindow.fromId(action.window);
  if (window === null) return;
  if (action.type === 'focus-window') window.focusByHand();
  if (action.type === 'crash-page') crash(window);
  if (action.type === 'close-window') window.close();
  if (action.type === 'minimize-window') window.minimize();
  if (action.type === 'restore-window') {
    window.restore();
    window.focusByHand();
  }
  if (action.type === 'place-window') window.setBounds(action.bounds);
});
