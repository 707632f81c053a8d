// What lives here: the parts of Electron that Sitwell is made of, as values to be passed in.
// What does not: sending and receiving messages, which only electron/ipc does.
// To use another part: a line here and in main.ts.
import type {
  App,
  BrowserWindow,
  Dialog,
  GlobalShortcut,
  Menu,
  nativeImage,
  NativeTheme,
  Notification,
  PowerMonitor,
  Protocol,
  Screen,
  Session,
  SystemPreferences,
  Tray,
} from 'electron';

/** Electron as compose.ts sees it. */
export interface ElectronParts {
  readonly app: App;
  readonly nativeTheme: NativeTheme;
  readonly powerMonitor: PowerMonitor;
  readonly protocol: Protocol;
  readonly screen: Screen;
  readonly session: { readonly defaultSession: Session };
  readonly globalShortcut: GlobalShortcut;
  readonly dialog: Dialog;
  readonly systemPreferences: SystemPreferences;
  readonly nativeImage: typeof nativeImage;
  readonly BrowserWindow: typeof BrowserWindow;
  readonly Menu: typeof Menu;
  readonly Notification: typeof Notification;
  readonly Tray: typeof Tray;
}
