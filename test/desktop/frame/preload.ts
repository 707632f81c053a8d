import { configuration, preloads, windowId } from './configuration.ts';
import { contextBridge } from './context-bridge.ts';
import { ipcRenderer } from './ipc-renderer.ts';
import { post } from './port.ts';

const { additionalArguments = [], preload = '' } = configuration.windows[String(windowId)] ?? {};

const webFrame = {
  getZoomFactor: () => 1,
  setZoomFactor: () => undefined,
  setVisualZoomLevelLimits: () => undefined,
};

/** What a sandboxed preload script may require; everything else is refused. */
function requireForPreload(name: string): unknown {
  switch (name) {
    case 'electron':
    case 'electron/renderer':
      return new Proxy(
        { contextBridge, ipcRenderer, webFrame },
        {
          get(modules, key) {
            if (typeof key === 'symbol' || key in modules)
              return Reflect.get(modules, key) as unknown;
            if (key === '__esModule' || key === 'default' || key === 'then') return undefined;
            throw new Error(`Electron's ${key} is not in the preview desktop's preload scripts.`);
          },
        },
      );
    case 'timers':
    case 'node:timers':
      return { setTimeout, clearTimeout, setInterval, clearInterval };
    case 'url':
    case 'node:url':
      return { URL, URLSearchParams };
    default:
      throw new Error(`module not found: ${name}`);
  }
}

const processForPreload = {
  argv: ['electron', ...additionalArguments],
  platform: configuration.platform,
  versions: configuration.versions,
  type: 'renderer',
  sandboxed: true,
  contextIsolated: true,
  env: {},
  on: () => undefined,
  once: () => undefined,
};

/** Runs the window's preload script before anything of its page. */
export function runPreload(): void {
  const script = preloads[preload];
  if (script === undefined) return;
  const module = { exports: {} };
  try {
    script(requireForPreload, module, module.exports, processForPreload, window);
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    post({ type: 'preload-failed', message });
  }
}
