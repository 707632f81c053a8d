import type Electron from 'electron';
import { showPart, viewChanged } from '../process/view.ts';
import { isReady } from './app.ts';
import { normalAccelerator } from '../shared/accelerator.ts';
import { refuseTheRest } from './refuse.ts';

const shortcuts = new Map<string, () => void>();

showPart('shortcuts', () => [...shortcuts.keys()]);

/** The person pressed a combination anywhere on the desktop. */
export function pressed(accelerator: string): void {
  shortcuts.get(normalAccelerator(accelerator))?.();
}

function demandReady(): void {
  if (!isReady()) throw new Error('globalShortcut cannot be used before the app is ready');
}

/** Electron's `globalShortcut`: works while the desktop page has the keyboard. */
export const globalShortcut = refuseTheRest('globalShortcut', {
  register(accelerator: string, callback: () => void): boolean {
    demandReady();
    const normal = normalAccelerator(accelerator);
    if (shortcuts.has(normal)) return false;
    shortcuts.set(normal, callback);
    viewChanged();
    return true;
  },
  registerAll(accelerators: readonly string[], callback: () => void): void {
    for (const accelerator of accelerators) globalShortcut.register(accelerator, callback);
  },
  isRegistered(accelerator: string): boolean {
    demandReady();
    return shortcuts.has(normalAccelerator(accelerator));
  },
  unregister(accelerator: string): void {
    demandReady();
    shortcuts.delete(normalAccelerator(accelerator));
    viewChanged();
  },
  unregisterAll(): void {
    demandReady();
    shortcuts.clear();
    viewChanged();
  },
} satisfies Pick<Electron.GlobalShortcut, 'register' | 'isRegistered' | 'unregister' | 'unregisterAll'> & { registerAll: unknown }); // prettier-ignore
