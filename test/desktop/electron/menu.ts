import type Electron from 'electron';
import { onMessage } from '../process/link.ts';
import { machineFacts } from '../process/machine-facts.ts';
import { showPart, viewChanged } from '../process/view.ts';
import type { Rectangle } from '../shared/facts.ts';
import type { MenuItemView } from '../shared/view.ts';
import { MenuItem } from './menu-item.ts';
import type { MenuItemOptions } from './menu-item.ts';
import { refuseTheRest, RefusingEmitter } from './refuse.ts';

interface Popup {
  readonly id: number;
  readonly menu: Menu;
  readonly x: number;
  readonly y: number;
  readonly closed: () => void;
}

interface PopupOptions {
  readonly window?: { getContentBounds(): Rectangle };
  readonly x?: number;
  readonly y?: number;
  readonly callback?: () => void;
}

let applicationMenu: Menu | null = null;
let popups: readonly Popup[] = [];
let lastPopup = 0;
/** Items by command, held weakly, since apps build a new menu at every change. */
const items = new Map<number, WeakRef<MenuItem>>();

function remember(item: MenuItem): void {
  items.set(item.commandId, new WeakRef(item));
  if (items.size % 500 !== 0) return;
  for (const [command, held] of items) if (held.deref() === undefined) items.delete(command);
}

class MenuStandIn extends RefusingEmitter implements Pick<Electron.Menu, 'closePopup'> {
  readonly items: MenuItem[] = [];

  append(item: MenuItem): void {
    this.insert(this.items.length, item);
  }

  insert(position: number, item: MenuItem): void {
    this.items.splice(position, 0, item);
    item.menu = this;
    remember(item);
    if (item.type === 'radio' && !this.group(item).some(({ checked }) => checked)) item.checked = true; // prettier-ignore
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  /** In a window the place counts from its top left. */
  popup(options: PopupOptions = {}): void {
    const { pointer } = machineFacts();
    const { x, y } = options.window?.getContentBounds() ?? { x: 0, y: 0 };
    lastPopup += 1;
    this.emit('menu-will-show', {});
    popups = [
      ...popups.filter(({ menu }) => menu !== this),
      { id: lastPopup, menu: this, x: options.x === undefined ? pointer.x : x + options.x, y: options.y === undefined ? pointer.y : y + options.y, closed: options.callback ?? (() => undefined) }, // prettier-ignore
    ];
    viewChanged();
  }

  closePopup(): void {
    for (const { id } of popups.filter(({ menu }) => menu === this)) closePopup(id);
  }

  /** Radio items between two separators (or other kinds) belong together. */
  private group(item: MenuItem): readonly MenuItem[] {
    const at = this.items.indexOf(item);
    const before = this.items.slice(0, at).findLastIndex(({ type }) => type !== 'radio');
    const after = this.items.findIndex(({ type }, index) => index > at && type !== 'radio');
    return this.items.slice(before + 1, after === -1 ? undefined : after);
  }

  /** Checks one radio item and unchecks the rest of its group. */
  chooseRadio(item: MenuItem): void {
    for (const other of this.group(item)) other.checked = other === item;
  }

  /** What the desktop page shows. */
  view(): readonly MenuItemView[] {
    return this.items.map((item) => item.view());
  }

  static buildFromTemplate(template: readonly (MenuItemOptions | MenuItem)[]): MenuStandIn {
    if (!Array.isArray(template)) {
      throw new TypeError('Invalid template for Menu: Menu template must be an array');
    }
    const menu = new MenuStandIn();
    const entries: readonly (MenuItemOptions | MenuItem)[] = template;
    for (const entry of entries) menu.append(entry instanceof MenuItem ? entry : build(entry));
    return menu;
  }

  static setApplicationMenu(menu: MenuStandIn | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): MenuStandIn | null {
    return applicationMenu;
  }
}

function build(options: MenuItemOptions): MenuItem {
  const { submenu } = options;
  if (submenu === undefined) return new MenuItem(options);
  const made = submenu instanceof MenuStandIn;
  const entries = submenu as readonly MenuItemOptions[];
  return new MenuItem(options, made ? submenu : MenuStandIn.buildFromTemplate(entries));
}

function closePopup(id: number): void {
  const popup = popups.find((open) => open.id === id);
  if (popup === undefined) return;
  popups = popups.filter((open) => open !== popup);
  popup.menu.emit('menu-will-close', {});
  popup.closed();
  viewChanged();
}

showPart('popups', () => popups.map(({ id, x, y, menu }) => ({ id, x, y, items: menu.view() })));
onMessage('user', ({ action }) => {
  if (action.type === 'menu') {
    const open = popups;
    items.get(action.command)?.deref()?.choose();
    for (const { id } of open) closePopup(id);
    viewChanged();
  }
  if (action.type === 'close-popup') closePopup(action.popup);
});

Object.defineProperty(MenuStandIn, 'name', { value: 'Menu' });

/** Electron's `Menu`. */
export const Menu = refuseTheRest('Menu', MenuStandIn);
export type Menu = MenuStandIn;
