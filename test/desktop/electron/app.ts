// What lives here: one stand-in per module of Electron, each typed against Electron's own declarations.
// What does not: the process's clock and link (../process), the machine (../machine), anything of Sitwell.
// How to add one: a file named after the module, a line in electron.ts, a contract test in ../contract.
import type Electron from 'electron';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launch } from '../process/launch.ts';
import { onMessage, tell } from '../process/link.ts';
import { machineFacts } from '../process/machine-facts.ts';
import { realTime } from '../process/real-time.ts';
import { showPart, viewChanged } from '../process/view.ts';
import { getPath, setPath } from './app-paths.ts';
import { commandLine } from './command-line.ts';
import { sealSchemes } from './protocol.ts';
import { cancellable, refuseTheRest } from './refuse.ts';
import { openWindows } from './window-stack.ts';

const events = new EventEmitter();
let ready = false;
let quitting = false;
let name: string | undefined;
let version: string | undefined;
let badge = '';
let openAtLogin: boolean | undefined;
let announceReady: () => void = () => undefined;
let noteWaiting: () => void = () => undefined;
const whenReady = new Promise<void>((resolve) => {
  announceReady = resolve;
});

interface Manifest {
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
}

function manifest(): Manifest {
  const text = readFileSync(path.join(launch().appDirectory, 'package.json'), 'utf8');
  return JSON.parse(text) as Manifest;
}

/** Ends the process: no "close", no "before-quit". What runs now runs to its end first, as in Electron. */
function exit(code = 0): void {
  for (const window of openWindows()) window.destroy();
  events.emit('quit', cancellable(), code);
  quitting = true;
  realTime.setImmediate(() => process.exit(code));
}

function quit(): void {
  const before = cancellable();
  quitting = true;
  events.emit('before-quit', before);
  if (before.defaultPrevented) {
    quitting = false;
    return;
  }
  for (const window of openWindows()) {
    window.close();
    if (!window.isDestroyed()) {
      quitting = false;
      return;
    }
  }
  const will = cancellable();
  events.emit('will-quit', will);
  if (will.defaultPrevented) {
    quitting = false;
    return;
  }
  exit();
}

/** The last window is gone: apps without a listener end, others decide themselves. */
export function lastWindowClosed(): void {
  if (quitting) return;
  if (events.listenerCount('window-all-closed') === 0) quit();
  else events.emit('window-all-closed');
}

/** Emits an event of app on behalf of another stand-in. */
export function emitFromApp(event: string, ...values: readonly unknown[]): void {
  events.emit(event, ...values);
}

/** Whether "ready" has been emitted. */
export function isReady(): boolean {
  return ready;
}

/** Resolves when the app's entry file begins to wait for "ready". */
export const waitsForReady = new Promise<void>((resolve) => {
  noteWaiting = resolve;
});

/** Emits "ready", once the app's entry file has been loaded. */
export function becomeReady(): void {
  if (ready || quitting) return;
  ready = true;
  sealSchemes();
  events.emit('ready', cancellable(), {});
  announceReady();
  viewChanged();
}

showPart('name', () => app.getName());
showPart('badge', () => badge);
onMessage('second-instance', ({ argv, data }) => {
  events.emit('second-instance', cancellable(), [process.execPath, ...argv], process.cwd(), data);
});
onMessage('quit', quit);

/** macOS only: there is no Dock on this desktop, so its icon can only be asked about. */
const dock = refuseTheRest('app.dock', {
  hide: (): void => undefined,
  show: (): Promise<void> => Promise.resolve(),
  isVisible: (): boolean => false,
  setMenu: (): void => undefined,
} satisfies Partial<Electron.Dock>);

const api = Object.assign(events, {
  whenReady(): Promise<void> {
    noteWaiting();
    return whenReady;
  },
  isReady,
  quit,
  exit,
  relaunch(options?: Electron.RelaunchOptions): void {
    tell({ type: 'relaunch', argv: options?.args ?? launch().argv });
  },
  focus(): void {
    openWindows()
      .find((window) => window.isVisible())
      ?.focus();
  },
  requestSingleInstanceLock(data?: Record<string, unknown>): boolean {
    const { secondInstance, argv } = launch();
    if (secondInstance) tell({ type: 'tell-first-instance', argv, data: data ?? null });
    else tell({ type: 'lock', held: true });
    return !secondInstance;
  },
  hasSingleInstanceLock: (): boolean => !launch().secondInstance,
  releaseSingleInstanceLock(): void {
    tell({ type: 'lock', held: false });
  },
  getPath,
  setPath,
  setAppLogsPath(folder = path.join(getPath('userData'), 'logs')): void {
    setPath('logs', folder);
  },
  getAppPath: (): string => launch().appDirectory,
  getVersion: (): string => (version ??= manifest().version ?? '0.0.0'),
  getName: (): string => (name ??= manifest().productName ?? manifest().name ?? 'app'),
  setName(next: string): void {
    name = next;
    viewChanged();
  },
  isPackaged: false,
  enableSandbox(): void {
    if (ready) throw new Error('app.enableSandbox() must be called before the app is ready');
  },
  disableHardwareAcceleration(): void {
    if (ready) {
      throw new Error('app.disableHardwareAcceleration() can only be called before app is ready');
    }
  },
  setLoginItemSettings(settings: Electron.Settings): void {
    openAtLogin = settings.openAtLogin ?? false;
    tell({ type: 'login-item', openAtLogin });
  },
  getLoginItemSettings: () => ({
    openAtLogin: openAtLogin ?? launch().loginItem,
    openAsHidden: false,
    wasOpenedAtLogin: false,
    wasOpenedAsHidden: false,
    restoreState: false,
    status: 'not-registered',
    executableWillLaunchAtLogin: openAtLogin ?? launch().loginItem,
    launchItems: [],
  }),
  getLocale: (): string => machineFacts().locale,
  getSystemLocale: (): string => machineFacts().locale,
  getLocaleCountryCode: (): string => new Intl.Locale(machineFacts().locale).region ?? '',
  getPreferredSystemLanguages: (): string[] => [machineFacts().locale],
  setAppUserModelId(): void {
    // Windows only; it names the app to the task bar, which here goes by the app's name.
  },
  setActivationPolicy(): void {
    // macOS only.
  },
  setAboutPanelOptions(): void {
    // There is no About panel here.
  },
  setBadgeCount(count = 0): boolean {
    badge = count === 0 ? '' : String(count);
    viewChanged();
    return true;
  },
  getBadgeCount: (): number => Number(badge),
  isAccessibilitySupportEnabled: (): boolean => false,
  setAccessibilitySupportEnabled(): void {
    // The pages run in a real browser, which keeps its own accessibility tree.
  },
  getGPUFeatureStatus: () => ({}),
  isUnityRunning: (): boolean => false,
  setSecureKeyboardEntryEnabled(): void {
    // macOS only.
  },
  commandLine,
  dock: process.platform === 'darwin' ? dock : undefined,
  applicationMenu: null as Electron.Menu | null,
  runningUnderARM64Translation: false,
  allowRendererProcessReuse: true,
  userAgentFallback: 'preview desktop',
});

const named = Object.defineProperty(api, 'name', {
  get: () => api.getName(),
  set: (next: string) => {
    api.setName(next);
  },
}) as typeof api & { name: string };

/** The stand-in for Electron's `app`. */
export const app = refuseTheRest('app', named);

type Kept = 'quit' | 'exit' | 'relaunch' | 'whenReady' | 'isReady' | 'getVersion' | 'getName' | 'setName' | 'getAppPath' | 'getLocale' | 'getPreferredSystemLanguages' | 'setLoginItemSettings' | 'enableSandbox' | 'requestSingleInstanceLock' | 'isPackaged' | 'setPath'; // prettier-ignore
app satisfies Pick<Electron.App, Kept>;
