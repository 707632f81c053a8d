import type Electron from 'electron';
import type { MenuItemView } from '../shared/view.ts';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { refuse, Refusing } from './refuse.ts';

/** What an item knows of the menu it is in, or of the one it opens. */
export interface ItemMenu {
  view(): readonly MenuItemView[];
  getMenuItemById(id: string): MenuItem | null;
  chooseRadio(item: MenuItem): void;
}

type Options = Omit<Electron.MenuItemConstructorOptions, 'submenu' | 'click' | 'icon'> & {
  readonly submenu?: readonly Options[] | ItemMenu;
  readonly icon?: unknown;
  readonly click?: (item: MenuItem, window: BrowserWindow | undefined, event: object) => void;
};

/** What MenuItem is made from. */
export type MenuItemOptions = Options;

const ROLES: Readonly<Record<string, { readonly label: string; readonly run: () => void }>> = {
  quit: { label: 'Quit', run: () => app.quit() },
  close: { label: 'Close Window', run: () => BrowserWindow.getFocusedWindow()?.close() },
  minimize: { label: 'Minimize', run: () => BrowserWindow.getFocusedWindow()?.minimize() },
  reload: { label: 'Reload', run: () => BrowserWindow.getFocusedWindow()?.reload() },
};

/** Roles that belong to the browser around the page or to macOS; they are shown and do nothing here. */
const LEFT_TO_THE_BROWSER: Readonly<Record<string, string>> = {
  undo: 'Undo', redo: 'Redo', cut: 'Cut', copy: 'Copy', paste: 'Paste', delete: 'Delete', selectall: 'Select All',
  about: 'About', hide: 'Hide', hideothers: 'Hide Others', unhide: 'Show All', services: 'Services', front: 'Bring All to Front',
  zoom: 'Zoom', togglefullscreen: 'Toggle Full Screen', resetzoom: 'Actual Size', zoomin: 'Zoom In', zoomout: 'Zoom Out',
  toggledevtools: 'Toggle Developer Tools', forcereload: 'Force Reload', pasteandmatchstyle: 'Paste and Match Style',
  appmenu: 'App', filemenu: 'File', editmenu: 'Edit', viewmenu: 'View', windowmenu: 'Window', help: 'Help',
}; // prettier-ignore

let lastCommand = 0;

/** One entry of a menu. */
export class MenuItem
  extends Refusing
  implements
    Pick<
      Electron.MenuItem,
      | 'commandId'
      | 'label'
      | 'enabled'
      | 'visible'
      | 'checked'
      | 'type'
      | 'id'
      | 'sublabel'
      | 'toolTip'
    >
{
  // prettier-ignore
  readonly commandId: number;
  readonly id: string;
  readonly type: 'normal' | 'separator' | 'submenu' | 'checkbox' | 'radio';
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly submenu: ItemMenu | undefined;
  readonly icon: unknown;
  label: string;
  sublabel: string;
  toolTip: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  click: NonNullable<Options['click']>;
  menu: ItemMenu | undefined;

  constructor(options: Options, submenu?: ItemMenu) {
    super();
    const role = options.role?.toLowerCase();
    if (role !== undefined && ROLES[role] === undefined && LEFT_TO_THE_BROWSER[role] === undefined) refuse(`MenuItem role "${role}"`); // prettier-ignore
    const type = options.type ?? (submenu === undefined ? 'normal' : 'submenu');
    if (type === 'submenu' && submenu === undefined) throw new TypeError('Invalid submenu');
    if (!['normal', 'separator', 'submenu', 'checkbox', 'radio'].includes(type)) refuse(`MenuItem type "${type}"`); // prettier-ignore
    lastCommand += 1;
    this.commandId = lastCommand;
    this.id = options.id ?? '';
    this.type = type as MenuItem['type'];
    this.role = role;
    this.accelerator = options.accelerator ?? undefined;
    this.submenu = submenu;
    this.icon = options.icon;
    this.label = options.label ?? (role === undefined ? '' : (ROLES[role]?.label ?? LEFT_TO_THE_BROWSER[role] ?? '')); // prettier-ignore
    this.sublabel = options.sublabel ?? '';
    this.toolTip = options.toolTip ?? '';
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.click = options.click ?? (() => undefined);
  }

  /** What happens when the person chooses it. */
  choose(): void {
    if (!this.enabled) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.type === 'radio') this.menu?.chooseRadio(this);
    const ownRole = this.role === undefined ? undefined : ROLES[this.role];
    if (ownRole !== undefined) ownRole.run();
    else this.click(this, BrowserWindow.getFocusedWindow() ?? undefined, { triggeredByAccelerator: false }); // prettier-ignore
  }

  /** What the desktop page shows. */
  view(): MenuItemView {
    return {
      commandId: this.commandId,
      type: this.type,
      label: this.label,
      sublabel: this.sublabel,
      enabled: this.enabled,
      visible: this.visible,
      checked: this.checked,
      accelerator: this.accelerator ?? '',
      submenu: this.submenu?.view() ?? [],
    };
  }
}
