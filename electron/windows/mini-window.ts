// What lives here: the small window that is always there, for desktops without a tray: shown as set, where it was left.
// What does not: what is in it (renderer/mini), its menu, which is the tray's (tray/).
import type { Rectangle, Screen } from 'electron';
import type { Settings } from '../../shared/settings/definitions.ts';
import type { SettingsStore } from '../store/settings/settings.ts';
import type { Clocks } from '../system/clocks.ts';
import type { Desktop } from '../system/platform.ts';
import { displayHere, followDisplays, isAt, liesWithin, movedInto, placeAt } from './bounds.ts';
import { cornerOptions } from './corner-window.ts';
import type { Page, Pages } from './pages.ts';

/** The small window. */
export interface MiniWindow {
  /** Takes it away, and leaves the setting as it is. */
  readonly close: () => void;
  /** Takes it away for good: the setting is off. */
  readonly putAway: () => void;
}

export interface MiniParts {
  readonly pages: Pages;
  readonly screen: Pick<
    Screen,
    'getCursorScreenPoint' | 'getDisplayNearestPoint' | 'getAllDisplays' | 'on' | 'off'
  >;
  readonly desktop: Desktop;
  readonly clocks: Pick<Clocks, 'after'>;
  readonly settings: Pick<SettingsStore, 'get' | 'change' | 'listen'>;
  readonly title: () => string;
  /** The person closed it: it stays away from now on. */
  readonly onPutAway: () => void;
}

/** In CSS pixels. */
export const MINI_SIZE = { width: 272, height: 64 } as const;
const MARGIN = 16;
/** A window that is dragged tells of every step: its place is written down once it has come to rest, ms. */
const RESTS_AFTER = 1_000;

/** Where it goes: where it was left, if that is on a display there is, and else into the corner opposite the prompt. */
export function miniPlace(
  place: string,
  areas: readonly Rectangle[],
  home: Rectangle,
  platform: Desktop['platform'],
): Rectangle {
  const [x, y] = place.split(',').map(Number);
  if (place !== '' && x !== undefined && y !== undefined) {
    const left = { x, y, ...MINI_SIZE };
    const middle = { x: x + MINI_SIZE.width / 2, y: y + MINI_SIZE.height / 2, width: 0, height: 0 };
    const area = areas.find((one) => liesWithin(middle, one));
    if (area) return movedInto(left, area);
  }
  const bottom = home.y + home.height - MINI_SIZE.height - MARGIN;
  return movedInto(
    { x: home.x + MARGIN, y: platform === 'mac' ? home.y + MARGIN : bottom, ...MINI_SIZE },
    home,
  );
}

/** The window, open if it is set so, now and at every change. */
export function createMiniWindow(parts: MiniParts): MiniWindow {
  const { pages, screen, desktop, settings } = parts;
  let page: Page | null = null;
  let stopFollowing = (): void => undefined;
  let callOff = (): void => undefined;

  const place = (): Rectangle => {
    const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
    const home = displayHere(screen)?.workArea ?? { x: 0, y: 0, width: 1_024, height: 768 };
    return miniPlace(settings.get().smallWindowPlace, areas, home, desktop.platform);
  };
  const follow = (): void => {
    if (!page || !desktop.placesWindows || screen.getAllDisplays().length === 0) return;
    const now = place();
    if (!isAt(page.window.getBounds(), now)) placeAt(page.window, now);
  };
  const remember = (): void => {
    callOff();
    callOff = parts.clocks.after(RESTS_AFTER, () => {
      if (!page || !desktop.placesWindows) return;
      const { x, y } = page.window.getBounds();
      const smallWindowPlace = `${x},${y}`;
      if (smallWindowPlace !== settings.get().smallWindowPlace)
        settings.change({ smallWindowPlace });
    });
  };
  const open = (): void => {
    if (page) return;
    const opened = pages.open({
      kind: 'mini',
      options: cornerOptions(place(), parts.title()),
      show: (window) => {
        window.setAlwaysOnTop(true, 'floating');
        if (desktop.platform === 'mac')
          window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: false });
        window.showInactive();
        window.on('move', remember);
      },
      onGone: () => {
        if (page !== opened) return;
        page = null;
        callOff();
        stopFollowing();
      },
    });
    page = opened;
    opened.window.on('close', (event) => {
      event.preventDefault();
      putAway();
    });
    stopFollowing = followDisplays(screen, follow);
  };
  const close = (): void => page?.destroy();
  const putAway = (): void => {
    settings.change({ smallWindow: false });
    parts.onPutAway();
  };
  const obey = ({ smallWindow, welcomed }: Settings): void =>
    smallWindow && welcomed ? open() : close();

  obey(settings.get());
  settings.listen((change) => obey(change.settings));
  return { close, putAway };
}
