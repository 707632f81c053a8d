// What lives here: every page in the operating system's sandbox.
// Advice: https://www.electronjs.org/docs/latest/tutorial/security#4-enable-process-sandboxing
import type { App, WebPreferences } from 'electron';

/** Sandboxes every page, whatever a window asks for. Before Electron is ready. */
export function sandboxEverything(app: Pick<App, 'enableSandbox'>): void {
  app.enableSandbox();
}

/** What every window's page may and may not do. */
export function pagePreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    // The spell checker would fetch dictionaries.
    spellcheck: false,
  };
}
