import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { dialog } from './dialog.ts';
import { globalShortcut } from './global-shortcut.ts';
import { ipcMain } from './ipc-main.ts';
import { MenuItem } from './menu-item.ts';
import { Menu } from './menu.ts';
import { nativeImage } from './native-image.ts';
import { nativeTheme } from './native-theme.ts';
import { net } from './net.ts';
import { Notification } from './notification.ts';
import { powerMonitor } from './power-monitor.ts';
import { protocol } from './protocol.ts';
import { refuse, refuseTheRest } from './refuse.ts';
import { screen } from './screen.ts';
import { session } from './session.ts';
import { shell } from './shell.ts';
import * as small from './small-modules.ts';
import { Tray } from './tray.ts';
import { WebContents } from './web-contents.ts';
import './window-from-outside.ts';

/** What `import … from 'electron'` gives the app's main bundle on the preview desktop. */
export { app, BrowserWindow, dialog, globalShortcut, ipcMain, Menu, MenuItem, nativeImage, nativeTheme, net, Notification, powerMonitor, protocol, screen, session, shell, Tray }; // prettier-ignore
export const { clipboard, powerSaveBlocker, systemPreferences, crashReporter, safeStorage, autoUpdater, desktopCapturer, inAppPurchase, contentTracing, utilityProcess, pushNotifications, ipcRenderer, contextBridge } = small; // prettier-ignore

/** Electron's `webContents`: finds pages. */
export const webContents = refuseTheRest('webContents', {
  getAllWebContents: () => WebContents.getAllWebContents(),
  fromId: (id: number) => WebContents.fromId(id),
  getFocusedWebContents: () => WebContents.getFocusedWebContents(),
});

/** Kinds of window the preview does not have; making one throws. */
const refusedClass = (name: string): new () => object =>
  function refused() {
    refuse(name);
  } as unknown as new () => object;
export const BaseWindow = refusedClass('BaseWindow');
export const WebContentsView = refusedClass('WebContentsView');
export const View = refusedClass('View');
export const TouchBar = refusedClass('TouchBar');
export const MessageChannelMain = refusedClass('MessageChannelMain');
export const ShareMenu = refusedClass('ShareMenu');

const everything = {
  app, BrowserWindow, dialog, globalShortcut, ipcMain, Menu, MenuItem, nativeImage, nativeTheme, net, Notification,
  powerMonitor, protocol, screen, session, shell, Tray, webContents, BaseWindow, WebContentsView, View, TouchBar,
  MessageChannelMain, ShareMenu, ...small,
}; // prettier-ignore

// CommonJS code in bundles asks for the module as a whole, so there has to be a default export.
// eslint-disable-next-line no-restricted-syntax -- see above
export default refuseTheRest('electron', everything);
