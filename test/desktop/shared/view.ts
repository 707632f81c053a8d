import type { Rectangle } from './facts.ts';

/** One window as the desktop page has to show it. */
export interface WindowView {
  readonly id: number;
  readonly title: string;
  readonly bounds: Rectangle;
  readonly visible: boolean;
  readonly focused: boolean;
  readonly minimized: boolean;
  readonly fullScreen: boolean;
  readonly framed: boolean;
  readonly transparent: boolean;
  readonly focusable: boolean;
  readonly resizable: boolean;
  readonly movable: boolean;
  readonly closable: boolean;
  readonly minimizable: boolean;
  readonly skipTaskbar: boolean;
  readonly flashing: boolean;
  /** 0 is an ordinary window; higher is above. */
  readonly level: number;
  /** Place among the windows of the same level; higher is above. */
  readonly order: number;
  readonly backgroundColor: string;
  readonly zoom: number;
  /** The address as the app knows it, or '' before the first load. */
  readonly url: string;
  /** Grows with every load asked for, so that the page knows a new one from an old one. */
  readonly load: number;
  /** File of the preload script, or '' for none. */
  readonly preload: string;
  /** webPreferences.additionalArguments. */
  readonly additionalArguments: readonly string[];
}

/** One entry of a menu. */
export interface MenuItemView {
  readonly commandId: number;
  readonly type: string;
  readonly label: string;
  readonly sublabel: string;
  readonly enabled: boolean;
  readonly visible: boolean;
  readonly checked: boolean;
  readonly accelerator: string;
  readonly submenu: readonly MenuItemView[];
}

/** A picture at one density. */
export interface ImageView {
  readonly scaleFactor: number;
  readonly dataUrl: string;
}

/** One tray icon. */
export interface TrayView {
  readonly id: number;
  readonly images: readonly ImageView[];
  /** Template images are drawn in the task bar's own colour. */
  readonly template: boolean;
  readonly toolTip: string;
  readonly title: string;
  readonly menu: readonly MenuItemView[] | null;
}

/** One notification that is on the screen. */
export interface NotificationView {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly silent: boolean;
  readonly actions: readonly string[];
  readonly closeButtonText: string;
}

/** A menu that is open on its own, from Menu.popup or Tray.popUpContextMenu. */
export interface PopupView {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly items: readonly MenuItemView[];
}

/** A message box or file dialog that waits for an answer. */
export interface DialogView {
  readonly id: number;
  readonly kind: 'message' | 'error' | 'open' | 'save';
  readonly title: string;
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
  readonly defaultPath: string;
}

/** Everything of the app that can be seen from outside. */
export interface AppView {
  readonly name: string;
  /** Scheme and host of the app's pages, for instance "app://sitwell"; '' before the first load. */
  readonly origin: string;
  readonly windows: readonly WindowView[];
  readonly trays: readonly TrayView[];
  readonly notifications: readonly NotificationView[];
  readonly popups: readonly PopupView[];
  readonly dialogs: readonly DialogView[];
  readonly shortcuts: readonly string[];
  readonly badge: string;
  /** Whether the app's pages should use dark colours. */
  readonly dark: boolean;
}

/** An app that shows nothing. */
export const EMPTY_VIEW: AppView = {
  name: '',
  origin: '',
  windows: [],
  trays: [],
  notifications: [],
  popups: [],
  dialogs: [],
  shortcuts: [],
  badge: '',
  dark: false,
};
