import type { AppInfo } from '../../../shared/ipc/views.ts';

/** Where apps that are built like these keep their files: Electron's documentation of `app.getPath('userData')`. */
const PLACES: Readonly<Record<AppInfo['platform'], (app: string) => string>> = {
  windows: (app) => `%APPDATA%\\${app}`,
  mac: (app) => `~/Library/Application Support/${app}`,
  linux: (app) => `~/.config/${app}`,
};

/** The folders of the other apps, as their person would write them. */
export const foldersOf = (platform: AppInfo['platform']) => ({
  stretchly: PLACES[platform]('Stretchly'),
  breakTimer: PLACES[platform]('BreakTimer'),
});
