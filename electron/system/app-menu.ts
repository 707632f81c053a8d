// What lives here: the menu bar. Only macOS needs one, for its own shortcuts; elsewhere there is none.
import type { Menu, MenuItemConstructorOptions } from 'electron';
import type { Desktop } from './platform.ts';

/** The parts of Electron a menu bar is made of. */
export type MenuBar = Pick<typeof Menu, 'setApplicationMenu' | 'buildFromTemplate'>;

const MAC_MENU: MenuItemConstructorOptions[] = [
  { role: 'appMenu' },
  { role: 'editMenu' },
  { role: 'windowMenu' },
];

/** Sets the menu bar of this desktop. */
export function setMenuBar(menu: MenuBar, { platform }: Desktop): void {
  menu.setApplicationMenu(platform === 'mac' ? menu.buildFromTemplate(MAC_MENU) : null);
}
