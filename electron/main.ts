// What lives here: what must happen before Electron is ready, and the start of everything else.
// What does not: how Sitwell is put together (compose.ts), anything that does something.
// To add something: to the list here if it must come before ready; otherwise to compose.ts.
import {
  app,
  BrowserWindow,
  dialog,
  globalShortcut,
  Menu,
  nativeImage,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  screen,
  session,
  systemPreferences,
  Tray,
} from 'electron';
import type { Section } from '../shared/ipc/contract.ts';
import { askedWords } from './command-line/asked-words.ts';
import { fromTerminal } from './command-line/from-terminal.ts';
import { compose } from './compose.ts';
import { carryOutRequest } from './data/carry-out-request.ts';
import { silenceChromium } from './security/no-network.ts';
import { sandboxEverything } from './security/sandbox.ts';
import { registerScheme } from './security/scheme.ts';
import { openLog } from './system/log.ts';
import { usePaths } from './system/paths.ts';
import { desktopOf } from './system/platform.ts';
import { isOnlyInstance } from './system/single-instance.ts';
import { useSystemVoices } from './system/speech.ts';

const services = {
  app,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  globalShortcut,
  dialog,
  systemPreferences,
};
const makers = { BrowserWindow, Menu, nativeImage, Notification, Tray };

// Before Electron is ready: nothing here may be waited for.
sandboxEverything(app);
silenceChromium(app);
registerScheme(protocol);
useSystemVoices(app, process.platform);
app.setAppUserModelId('org.sitwell.app');
const paths = usePaths(app, process.env, import.meta.dirname);
const desktop = desktopOf(process.platform, process.env, process.argv);
const log = openLog(paths.logs, Date.now);
process.on('uncaughtException', (reason) => log('uncaught', reason));
process.on('unhandledRejection', (reason) => log('unhandled', reason));

let reopen = (): void => undefined;
/** `section`: the page that was asked for. */
function start(section: Section | null): void {
  if (!isOnlyInstance(app, () => reopen())) return app.quit();
  // Sitwell lives in the tray: closing the last window ends nothing.
  app.on('window-all-closed', () => undefined);
  app.on('activate', () => reopen());
  const carriedOut = carryOutRequest(paths, log);
  void app.whenReady().then(() => {
    const electron = { ...services, ...makers };
    reopen = compose({ electron, paths, desktop, log, carriedOut, section });
  });
}

// What is typed in a terminal is for the Sitwell that runs; only where none does, this one may start.
const appPlaces = app.isPackaged ? null : [app.getAppPath(), import.meta.filename];
const words = askedWords(process.argv, appPlaces);
if (words.length === 0) start(null);
else void fromTerminal(app, words, paths.userData, start);
