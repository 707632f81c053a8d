// What lives here: every window there is: made in the one secure way, shown when its page has drawn, forgotten when closed.
// What does not: sizes and places (one file per window beside this one).
// To add a window: its kind in shared/ipc/contract.ts, its page in renderer/, its file here.
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import type { WindowKind } from '../../shared/ipc/contract.ts';
import { PAGE_ORIGIN } from '../security/page-path.ts';
import { pagePreferences } from '../security/sandbox.ts';
import type { Clocks } from '../system/clocks.ts';
import type { Problems } from '../system/problems.ts';

/** What a window wants to be. */
export interface PageRequest {
  readonly kind: WindowKind;
  readonly options: BrowserWindowConstructorOptions;
  /** Shows it: called once, when its page has drawn or has had long enough to. */
  readonly show: (window: BrowserWindow) => void;
  /** It is gone, for whatever reason. */
  readonly onGone?: () => void;
  /** Its page stopped working; `onGone` follows. */
  readonly onCrash?: () => void;
}

/** An open window. */
export interface Page {
  readonly kind: WindowKind;
  readonly window: BrowserWindow;
  readonly isReady: () => boolean;
  /** Its page has drawn. */
  readonly ready: () => void;
  /** Takes it away at once, asking nobody. */
  readonly destroy: () => void;
}

/** All open windows. */
export interface Pages {
  readonly open: (request: PageRequest) => Page;
  readonly all: () => readonly Page[];
  readonly of: (kind: WindowKind) => Page | undefined;
  readonly byContents: (contentsId: number) => Page | undefined;
  /** Whether the keyboard is in one of our own windows. */
  readonly anyFocused: () => boolean;
}

/** A page that says nothing for this long is shown as it is. */
const LONGEST_DRAW = 2_000;

/** Not the movement of the pointer, which may be the window's own. */
const BY_HAND: ReadonlySet<string> = new Set([
  ...['rawKeyDown', 'keyDown', 'mouseDown', 'mouseWheel', 'gestureScrollBegin', 'touchStart'],
]);

const LIES_ABOVE: ReadonlySet<WindowKind> = new Set(['break', 'dim', 'prompt', 'check', 'drink']);

/** No windows yet. */
export function createPages(parts: {
  readonly make: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly preload: string;
  readonly clocks: Clocks;
  readonly problems: Pick<Problems, 'report'>;
  /** Somebody used keys, wheel, buttons or fingers in one of them. */
  readonly onHand?: () => void;
}): Pages {
  const pages = new Map<number, Page>();

  const open = (request: PageRequest): Page => {
    const { kind, options, show } = request;
    const window = parts.make({
      show: false,
      ...options,
      webPreferences: pagePreferences(parts.preload),
    });
    const id = window.webContents.id;
    let shown = false;
    let ready = false;
    const showOnce = (): void => {
      callOff();
      if (shown || window.isDestroyed()) return;
      shown = true;
      show(window);
    };
    const callOff = parts.clocks.after(LONGEST_DRAW, showOnce);
    const crash = (reason: string): void => {
      parts.problems.report('pageCrashed', reason, kind);
      request.onCrash?.();
      destroy();
    };
    const destroy = (): void => {
      if (!window.isDestroyed()) window.destroy();
    };
    window.webContents.on('input-event', (_event, { type }) => {
      if (BY_HAND.has(type)) parts.onHand?.();
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => crash(reason));
    // A window that lies over everything must not stay when it no longer answers.
    if (LIES_ABOVE.has(kind)) window.on('unresponsive', () => crash('unresponsive'));
    window.on('closed', () => {
      callOff();
      pages.delete(id);
      request.onGone?.();
    });
    const page: Page = {
      kind,
      window,
      destroy,
      isReady: () => ready,
      ready: () => {
        ready = true;
        showOnce();
      },
    };
    pages.set(id, page);
    window.loadURL(`${PAGE_ORIGIN}/${kind}/index.html`).catch((reason: unknown) => {
      if (!window.isDestroyed()) crash(String(reason));
    });
    return page;
  };

  return {
    open,
    all: () => [...pages.values()],
    of: (kind) => [...pages.values()].find((page) => page.kind === kind),
    byContents: (contentsId) => pages.get(contentsId),
    anyFocused: () => [...pages.values()].some(({ window }) => window.isFocused()),
  };
}
