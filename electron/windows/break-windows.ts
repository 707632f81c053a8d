// What lives here: the windows of a break: one for the break, a dim one on every other display, as displays come and go.
// What does not: what they show (renderer/break, renderer/dim), when they come (electron/breaks).
import type { Display, Screen } from 'electron';
import type { Clocks } from '../system/clocks.ts';
import type { Desktop } from '../system/platform.ts';
import { breakOptions, cover, coverOptions } from './break-options.ts';
import type { BreakLook } from './break-options.ts';
import { listenForHeldEscape } from './escape-hold.ts';
import { swallowFirstKeys } from './first-keys.ts';
import type { Page, Pages } from './pages.ts';

/** The windows of a break. */
export interface BreakWindows {
  /** Opens them; if they are open, leaves them. Throws if it cannot. */
  readonly open: (look: BreakLook) => void;
  readonly close: () => void;
  /** Brings the break forward, say at its end. */
  readonly raise: () => void;
  readonly isOpen: () => boolean;
}

export interface BreakWindowParts {
  readonly pages: Pages;
  readonly screen: Pick<
    Screen,
    'getCursorScreenPoint' | 'getDisplayNearestPoint' | 'getAllDisplays' | 'on'
  >;
  readonly desktop: Desktop;
  readonly clocks: Clocks;
  readonly title: () => string;
  /** The person asks to close it. Whether that may end the break is for the core to say. */
  readonly onCloseAsked: () => void;
  /** The person holds Esc: the break ends, strict or not. */
  readonly onEscape: () => void;
  /** It could not be shown, or its page stopped working. */
  readonly onFailure: (reason: string) => void;
}

/** A shown window that this long afterwards is not visible was not shown. */
const VISIBLE_WITHIN = 2_000;

/** The windows of a break, all closed. */
export function createBreakWindows(parts: BreakWindowParts): BreakWindows {
  const { pages, screen, desktop, clocks } = parts;
  let main: { readonly page: Page; readonly look: BreakLook; display: number } | null = null;
  const dims = new Map<number, Page>();

  const here = (): Display => screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  const dim = (display: Display): void => {
    if (dims.has(display.id)) return;
    const page = pages.open({
      kind: 'dim',
      options: coverOptions(display.bounds, parts.title(), false),
      show: (window) => {
        window.showInactive();
        cover(window, display.bounds, desktop);
      },
      onGone: () => {
        if (dims.get(display.id) === page) dims.delete(display.id);
      },
    });
    dims.set(display.id, page);
  };
  const undim = (displayId: number): void => {
    dims.get(displayId)?.destroy();
    dims.delete(displayId);
  };
  const dimOthers = (): void => {
    // Where windows cannot be placed, a dim one might land on the break itself.
    if (main?.look !== 'fullScreen' || !desktop.placesWindows) return;
    for (const display of screen.getAllDisplays()) if (display.id !== main.display) dim(display);
  };

  const open = (look: BreakLook): void => {
    if (main) return;
    const display = here();
    const page = pages.open({
      kind: 'break',
      options: breakOptions(look, display.bounds, parts.title()),
      show: (window) => {
        swallowFirstKeys(window.webContents, clocks);
        listenForHeldEscape(window.webContents, clocks, parts.onEscape);
        window.show();
        if (look === 'fullScreen') cover(window, boundsOf(main?.display ?? display.id), desktop);
        window.focus();
        clocks.after(VISIBLE_WITHIN, () => {
          if (main?.page === page && !window.isVisible()) fail('it did not become visible');
        });
      },
      onCrash: () => fail('its page stopped working'),
      onGone: () => {
        if (main?.page === page) main = null;
      },
    });
    page.window.on('close', (event) => {
      event.preventDefault();
      parts.onCloseAsked();
    });
    main = { page, look, display: display.id };
    dimOthers();
  };
  const close = (): void => {
    const page = main?.page;
    main = null;
    page?.destroy();
    for (const displayId of [...dims.keys()]) undim(displayId);
  };
  const fail = (reason: string): void => {
    if (!main) return;
    close();
    parts.onFailure(reason);
  };
  const boundsOf = (displayId: number) =>
    (screen.getAllDisplays().find(({ id }) => id === displayId) ?? here()).bounds;
  /** The break goes where the person is, if its display is gone. */
  const follow = (): void => {
    if (main?.look !== 'fullScreen') return;
    const ids = new Set(screen.getAllDisplays().map(({ id }) => id));
    for (const displayId of [...dims.keys()]) if (!ids.has(displayId)) undim(displayId);
    if (!ids.has(main.display)) {
      main.display = here().id;
      undim(main.display);
    }
    cover(main.page.window, boundsOf(main.display), desktop);
    for (const [displayId, page] of dims) cover(page.window, boundsOf(displayId), desktop);
    dimOthers();
  };
  screen.on('display-added', follow);
  screen.on('display-removed', follow);
  screen.on('display-metrics-changed', follow);

  return {
    open,
    close,
    raise: () => {
      main?.page.window.show();
      main?.page.window.moveTop();
    },
    isOpen: () => main !== null,
  };
}
