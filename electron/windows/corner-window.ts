// What lives here: a small window in a corner, shown without taking the keyboard, with the shortcut that fetches it.
// What does not: what it says (renderer/prompt, check, drink), when it comes (electron/breaks, check, hydration).
// To add one: its size in SIZES, its page, and who opens it. Two are never in the corner at once.
import type { Rectangle, Screen } from 'electron';
import type { WindowKind } from '../../shared/ipc/contract.ts';
import type { Keys } from '../shortcuts/keys.ts';
import type { Clocks } from '../system/clocks.ts';
import type { Desktop } from '../system/platform.ts';
import type { Problems } from '../system/problems.ts';
import { displayHere, followDisplays, liesWithin, placeAt } from './bounds.ts';
import { swallowFirstKeys } from './first-keys.ts';
import type { Page, Pages } from './pages.ts';

/** A window in the corner. */
export interface CornerWindow {
  /** Shows it on the display with the pointer, if it is not shown yet. Throws if it cannot. */
  readonly open: () => void;
  readonly close: () => void;
}

export interface CornerParts {
  readonly kind: CornerKind;
  readonly pages: Pages;
  readonly screen: Pick<
    Screen,
    'getCursorScreenPoint' | 'getDisplayNearestPoint' | 'getAllDisplays' | 'on' | 'off'
  >;
  readonly keys: Pick<Keys, 'hold'>;
  readonly clocks: Pick<Clocks, 'now'>;
  readonly desktop: Desktop;
  readonly problems: Pick<Problems, 'report' | 'clear'>;
  readonly title: () => string;
  /** The chosen shortcut; empty for none. */
  readonly shortcut: () => string;
  readonly onCrash?: () => void;
}

/** Kinds of window that stand there, with their sizes in CSS pixels. */
const SIZES = {
  prompt: { width: 368, height: 208 },
  check: { width: 448, height: 312 },
  drink: { width: 368, height: 208 },
} as const satisfies Partial<Record<WindowKind, Pick<Rectangle, 'width' | 'height'>>>;
export type CornerKind = keyof typeof SIZES;
const MARGIN = 16;
/** Where no display is, for a moment. */
const NOWHERE: Rectangle = { x: 0, y: 0, width: 1_024, height: 768 };

/** The corner of a work area: top on macOS, where notifications are, and bottom elsewhere. */
export function cornerOf(
  area: Rectangle,
  platform: Desktop['platform'],
  kind: CornerKind,
): Rectangle {
  const width = Math.min(SIZES[kind].width, area.width);
  const height = Math.min(SIZES[kind].height, area.height);
  const x = area.x + Math.max(0, area.width - width - MARGIN);
  const room = area.height - height;
  const y = platform === 'mac' ? Math.min(MARGIN, room) : Math.max(0, room - MARGIN);
  return { x, y: area.y + y, width, height };
}

/** Such a window, closed. */
export function createCornerWindow(parts: CornerParts): CornerWindow {
  let page: Page | null = null;
  let isFetched = false;
  let freeKey = (): void => undefined;
  let stopFollowing = (): void => undefined;

  const listen = (): void => {
    const shortcut = parts.shortcut();
    if (shortcut !== '')
      freeKey = parts.keys.hold('promptShortcut', shortcut, () => {
        isFetched = true;
        page?.window.focus();
      });
  };
  const stopListening = (): void => {
    freeKey();
    freeKey = () => undefined;
  };
  const corner = (): Rectangle =>
    cornerOf(displayHere(parts.screen)?.workArea ?? NOWHERE, parts.desktop.platform, parts.kind);
  /** Goes where it can be seen, if its display is gone or has less room; else it stays where it was put. */
  const follow = (): void => {
    const displays = parts.screen.getAllDisplays();
    if (!page || displays.length === 0 || !parts.desktop.placesWindows) return;
    const now = page.window.getBounds();
    if (!displays.some(({ workArea }) => liesWithin(now, workArea))) placeAt(page.window, corner());
  };
  const open = (): void => {
    if (page) return;
    const opened = parts.pages.open({
      kind: parts.kind,
      options: cornerOptions(corner(), parts.title()),
      show: (window) => {
        window.setAlwaysOnTop(true, 'floating');
        if (parts.desktop.platform === 'mac')
          window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true });
        // A display may have come or gone while the page was drawing.
        follow();
        // Some window managers give it the keyboard all the same.
        isFetched = false;
        swallowFirstKeys(window.webContents, parts.clocks, () => isFetched);
        window.showInactive();
        listen();
      },
      onCrash: () => parts.onCrash?.(),
      onGone: () => {
        if (page !== opened) return;
        page = null;
        stopFollowing();
        stopListening();
      },
    });
    page = opened;
    stopFollowing = followDisplays(parts.screen, follow);
  };
  return { open, close: () => page?.destroy() };
}

/** How small windows that take nobody's keyboard are made; `corner`: where, in CSS pixels. */
export const cornerOptions = (corner: Rectangle, title: string) => ({
  ...corner,
  title,
  frame: false,
  resizable: false,
  movable: true,
  minimizable: false,
  maximizable: false,
  fullscreenable: false,
  skipTaskbar: true,
  alwaysOnTop: true,
  focusable: true,
  acceptFirstMouse: true,
});
