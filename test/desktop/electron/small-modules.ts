import type Electron from 'electron';
import { EventEmitter } from 'node:events';
import { machineFacts } from '../process/machine-facts.ts';
import { refusedModule, refuseTheRest } from './refuse.ts';

let clipboardText = '';

/** Electron's `clipboard`, for text; it is the desktop's own and never the real one. */
export const clipboard = refuseTheRest('clipboard', {
  readText: (): Promise<string> => Promise.resolve(clipboardText),
  writeText(text: string): Promise<void> {
    clipboardText = text;
    return Promise.resolve();
  },
  clear(): void {
    clipboardText = '';
  },
} satisfies Pick<Electron.Clipboard, 'readText' | 'writeText' | 'clear'>);

const blockers = new Set<number>();
let lastBlocker = 0;

/** Electron's `powerSaveBlocker`: counted, so that an app can ask; the desktop never saves power. */
export const powerSaveBlocker = refuseTheRest('powerSaveBlocker', {
  start(): number {
    lastBlocker += 1;
    blockers.add(lastBlocker);
    return lastBlocker;
  },
  stop: (id: number): boolean => blockers.delete(id),
  isStarted: (id: number): boolean => blockers.has(id),
} satisfies Pick<Electron.PowerSaveBlocker, 'start' | 'stop' | 'isStarted'>);

/** Electron's `systemPreferences`, as far as it exists on every system. */
export const systemPreferences = refuseTheRest(
  'systemPreferences',
  Object.assign(new EventEmitter(), {
    getAnimationSettings: () => ({
      shouldRenderRichAnimation: true,
      scrollAnimationsEnabledBySystem: true,
      prefersReducedMotion: false,
    }),
    getAccentColor: (): string => '4f7cacff',
    isHighContrastColorScheme: (): boolean => machineFacts().highContrast,
  }),
);

/** Whole modules that the preview does not have; using any part of them throws. */
export const crashReporter = refusedModule('crashReporter');
export const safeStorage = refusedModule('safeStorage');
export const autoUpdater = refusedModule('autoUpdater');
export const desktopCapturer = refusedModule('desktopCapturer');
export const inAppPurchase = refusedModule('inAppPurchase');
export const contentTracing = refusedModule('contentTracing');
export const utilityProcess = refusedModule('utilityProcess');
export const pushNotifications = refusedModule('pushNotifications');
export const ipcRenderer = undefined;
export const contextBridge = undefined;
