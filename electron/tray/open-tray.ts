// What lives here: the tray put together: what it shows now, and who carries out what is chosen in it.
// What does not: its parts, one file each beside this one.
// To show something else in it: a field of TrayView, made here.
import type { MenuItemConstructorOptions, PopupOptions } from 'electron';
import type { Status } from '../../shared/breaks/status.ts';
import type { Water } from '../hydration/water.ts';
import type { ElectronParts } from '../parts.ts';
import type { SettingsStore } from '../store/settings/settings.ts';
import type { Bus } from '../system/bus.ts';
import type { Clocks } from '../system/clocks.ts';
import type { Desktop } from '../system/platform.ts';
import type { Problems } from '../system/problems.ts';
import { trayDrinks } from './drink-items.ts';
import { findTrayHost } from './find-tray-host.ts';
import { keepTray } from './keep-tray.ts';
import type { KeptTray } from './keep-tray.ts';
import { trayMenu } from './menu.ts';
import { runMenuCommand } from './menu-items.ts';
import type { MenuCommand, MenuTargets } from './menu-items.ts';
import type { Reader } from '../../shared/breaks/state-lines.ts';
import { createTray, menuTemplate, trayMaker } from './tray.ts';
import type { TrayView } from './tray.ts';

interface OpenTrayParts {
  readonly electron: Pick<ElectronParts, 'Tray' | 'nativeImage' | 'Menu'>;
  readonly desktop: Desktop;
  readonly clocks: Pick<Clocks, 'after'>;
  /** Started with the session: nobody asked to see anything. */
  readonly hidden: boolean;
  /** The bus of the session, where there is one. */
  readonly bus: Bus | null;
  readonly problems: Problems;
  readonly settings: Pick<SettingsStore, 'get'>;
  readonly water: Pick<Water, 'get'>;
  readonly status: () => Status;
  readonly reader: () => Reader;
  readonly targets: MenuTargets;
  /** There is no tray on this desktop. */
  readonly onMissing: () => void;
  /** Somebody chose something in its menu. */
  readonly onUsed: () => void;
}

/** The tray, and its menu for whoever has no tray. */
export interface OpenTray extends Pick<KeptTray, 'isShown'> {
  /** Shows what is so now. */
  readonly show: () => void;
  /** Opens its menu at a place in a window, with more below it; done once it is closed. */
  readonly popUp: (place: PopupPlace, more: readonly MenuItemConstructorOptions[]) => Promise<void>;
}

/** Where a menu opens: in a window, CSS pixels from its top left. */
export type PopupPlace = Required<Pick<PopupOptions, 'window' | 'x' | 'y'>>;

/** Puts the icon in the tray. */
export function openTray(parts: OpenTrayParts): OpenTray {
  const { electron, desktop, problems } = parts;
  const view = (): TrayView => ({
    status: parts.status(),
    drinks: trayDrinks(parts.water.get(), parts.settings.get()),
    reader: parts.reader(),
  });
  const command = (chosen: MenuCommand): void => {
    parts.onUsed();
    runMenuCommand(chosen, parts.targets);
  };
  const tray = keepTray({
    make: () => createTray(trayMaker(electron), desktop, view(), command),
    host: findTrayHost(desktop, parts.bus),
    ...{ problems, known: desktop.known, clocks: parts.clocks },
    ...{ withSession: parts.hidden, onMissing: parts.onMissing },
  });
  return {
    show: () => tray.show(view()),
    isShown: tray.isShown,
    popUp: (place, more) => {
      const { status, reader, drinks } = view();
      const own = trayMenu(status, reader, drinks).map((item) => menuTemplate(item, command));
      const menu = electron.Menu.buildFromTemplate([...own, ...more]);
      return new Promise((resolve) => menu.popup({ ...place, callback: resolve }));
    },
  };
}
