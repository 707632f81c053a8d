// What lives here: the icon in the tray: made, kept true to the status, clicked.
// What does not: its picture (draw-icon.ts), menu (menu.ts) and words.
// To add a gesture: an event here that calls a command.
import type { MenuItemConstructorOptions, NativeImage, Tray } from 'electron';
import type { Status } from '../../shared/breaks/status.ts';
import type { ElectronParts } from '../parts.ts';
import type { Desktop } from '../system/platform.ts';
import type { TrayDrinks } from './drink-items.ts';
import { trayImage } from './image.ts';
import { iconLook } from './look.ts';
import { trayMenu } from './menu.ts';
import type { MenuCommand, MenuItem } from './menu-items.ts';
import { seenInTray } from './seen.ts';
import type { Reader } from '../../shared/breaks/state-lines.ts';

/** The parts of Electron a tray is made of. */
export interface TrayMaker {
  readonly makeTray: (image: NativeImage) => Tray;
  readonly makeImage: () => NativeImage;
  readonly makeMenu: (template: MenuItemConstructorOptions[]) => Electron.Menu;
}

/** Electron's own. */
export const trayMaker = ({
  Tray,
  nativeImage,
  Menu,
}: Pick<ElectronParts, 'Tray' | 'nativeImage' | 'Menu'>): TrayMaker => ({
  makeTray: (image) => new Tray(image),
  makeImage: () => nativeImage.createEmpty(),
  makeMenu: (template) => Menu.buildFromTemplate(template),
});

/** What the tray shows. */
export interface TrayView {
  readonly status: Status;
  readonly reader: Reader;
  readonly drinks: TrayDrinks;
}

/** The tray icon. */
export interface TrayIcon {
  /** Shows this, touching only what would look different. */
  readonly show: (view: TrayView) => void;
  readonly destroy: () => void;
}

/** Puts the icon in the tray. Throws where there is none. */
export function createTray(
  maker: TrayMaker,
  desktop: Desktop,
  first: TrayView,
  command: (command: MenuCommand) => void,
): TrayIcon {
  const draw = (view: TrayView): NativeImage =>
    trayImage(maker.makeImage, iconLook(view.status), desktop.platform);
  const tray = maker.makeTray(draw(first));
  let shownLook = JSON.stringify(iconLook(first.status));
  let shownSeen = '';
  let shownMenu = '';
  let shownWords = '';
  // On Linux and macOS a click opens the menu; on Windows people expect it to open the app.
  if (desktop.platform === 'windows')
    tray.on('click', () => command({ type: 'open', section: 'today' }));

  const show = (view: TrayView): void => {
    const look = JSON.stringify(iconLook(view.status));
    if (look !== shownLook) tray.setImage(draw(view));
    shownLook = look;
    const seen = seenInTray(view.status, view.reader, view.drinks);
    if (seen === shownSeen) return;
    shownSeen = seen;
    const items = trayMenu(view.status, view.reader, view.drinks);
    const menu = JSON.stringify(items);
    if (menu !== shownMenu) tray.setContextMenu(maker.makeMenu(items.map(template)));
    shownMenu = menu;
    const words = items.flatMap((item) => (item.type === 'words' ? [item.label] : [])).join('\n');
    if (words !== shownWords) tray.setToolTip(words);
    shownWords = words;
  };
  const template = (item: MenuItem): MenuItemConstructorOptions => menuTemplate(item, command);
  show(first);
  return { show, destroy: () => tray.destroy() };
}

/** Electron's form of an item. */
export function menuTemplate(
  item: MenuItem,
  command: (command: MenuCommand) => void,
): MenuItemConstructorOptions {
  switch (item.type) {
    case 'words':
      return { label: item.label, enabled: false };
    case 'line':
      return { type: 'separator' };
    case 'command':
      return { label: item.label, click: () => command(item.command) };
    case 'choice':
      return {
        type: item.style,
        label: item.label,
        checked: item.checked,
        click: () => command(item.command),
      };
    case 'submenu':
      return {
        label: item.label,
        submenu: item.items.map((inner) => menuTemplate(inner, command)),
      };
  }
}
