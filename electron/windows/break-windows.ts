// What lives here: the windows of a break: one for the break, a dim one on every other display, as displays come and go.
// What does not: what they show (renderer/break, renderer/dim), when they come (electron/breaks).
import type { BrowserWindow, Display, Rectangle, Screen } from 'electron';
import type { Clocks } from '../system/clocks.ts';
import type { Desktop } from '../system/platform.ts';
import { bringForward, makeSureItIsSeen } from './be-seen.ts';
import type { SeenParts } from './be-seen.ts';
import { displayHere, followDisplays, isAt } from './bounds.ts';
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

export interface BreakWindowParts extends Pick<
  SeenParts,
  'isLocked' | 'bounce' | 'onBelow' | 'onSeen'
> {
  readonly pages: Pages;
  readonly screen: Pick<
    Screen,
    'getCursorScreenPoint' | 'getDisplayNearestPoint' | 'getAllDisplays' | 'on' | 'off'
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

/** The window of the break, and where it is. */
interface Main {
  readonly page: Page;
  readonly look: BreakLook;
  /** Where it was opened: it goes back there when that display wakes. */
  readonly home: Place;
  place: Place;
}

/** A display as far as windows need it. */
type Place = Pick<Display, 'id' | 'bounds'>;

/** Where nothing is known: no display at all, for a moment. */
const NOWHERE: Place = { id: -1, bounds: { x: 0, y: 0, width: 1_024, height: 768 } };

/** The windows of a break, all closed. */
export function createBreakWindows(parts: BreakWindowParts): BreakWindows {
  const { pages, screen, desktop, clocks } = parts;
  let main: Main | null = null;
  const dims = new Map<number, Page>();

  const here = (): Place => displayHere(screen) ?? NOWHERE;
  const dim = (display: Place): void => {
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
  /** Displays to be dimmed: not the break's own, nor one that mirrors it or another. */
  const others = (own: Place): readonly Place[] => {
    const covered: Rectangle[] = [own.bounds];
    return screen.getAllDisplays().filter(({ id, bounds }) => {
      if (id === own.id || covered.some((one) => isAt(one, bounds))) return false;
      covered.push(bounds);
      return true;
    });
  };
  const dimOthers = (): void => {
    // Where windows cannot be placed, a dim one might land on the break itself.
    if (main?.look !== 'fullScreen' || !desktop.placesWindows) return;
    const places = others(main.place);
    for (const id of [...dims.keys()]) if (!places.some((place) => place.id === id)) undim(id);
    for (const place of places) {
      const there = dims.get(place.id);
      if (there) cover(there.window, place.bounds, desktop);
      else dim(place);
    }
  };

  const open = (look: BreakLook): void => {
    if (main) return;
    const home = here();
    const show = (window: BrowserWindow): void => {
      swallowFirstKeys(window.webContents, clocks);
      listenForHeldEscape(window.webContents, clocks, parts.onEscape);
      window.show();
      if (look === 'fullScreen') cover(window, (main?.place ?? home).bounds, desktop);
      window.focus();
      const { isLocked, bounce, onBelow, onSeen } = parts;
      const onInvisible = (): void => fail('it did not become visible');
      makeSureItIsSeen(window, { clocks, isLocked, bounce, onInvisible, onBelow, onSeen });
    };
    const page = pages.open({
      kind: 'break',
      options: breakOptions(look, home.bounds, parts.title()),
      show,
      onCrash: () => fail('its page stopped working'),
      onGone: () => {
        if (main?.page === page) main = null;
      },
    });
    page.window.on('close', (event) => {
      event.preventDefault();
      parts.onCloseAsked();
    });
    main = { page, look, home, place: home };
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
  /** The break goes where the person is, if its display is gone or asleep, and back when it wakes. */
  const follow = (): void => {
    const displays = screen.getAllDisplays();
    // Between two displays there may be none for a moment; a window needs to go nowhere then.
    if (main?.look !== 'fullScreen' || displays.length === 0) return;
    const { home, place, page } = main;
    const find = (of: Place): Place | undefined => displays.find(({ id }) => id === of.id);
    main.place = find(home) ?? find(place) ?? here();
    undim(main.place.id);
    cover(page.window, main.place.bounds, desktop);
    dimOthers();
  };
  followDisplays(screen, follow);

  return {
    open,
    close,
    raise: () => {
      if (main) bringForward(main.page.window);
    },
    isOpen: () => main !== null,
  };
}
