import type Electron from 'electron';
import { EventEmitter } from 'node:events';
import { machineFacts, onFacts } from '../process/machine-facts.ts';
import { showPart, viewChanged } from '../process/view.ts';
import { refuseTheRest } from './refuse.ts';

const events = new EventEmitter();
let source: Electron.NativeTheme['themeSource'] = 'system';

const dark = (): boolean => (source === 'system' ? machineFacts().darkTheme : source === 'dark');

function updated(): void {
  events.emit('updated', {});
}

onFacts((now, before) => {
  viewChanged();
  if (now.darkTheme !== before.darkTheme || now.highContrast !== before.highContrast) updated();
});
showPart('dark', dark);

const api = Object.defineProperties(events, {
  themeSource: {
    get: () => source,
    set(next: Electron.NativeTheme['themeSource']) {
      if (!['system', 'light', 'dark'].includes(next)) throw new TypeError('Error processing argument'); // prettier-ignore
      const before = dark();
      source = next;
      viewChanged();
      if (before !== dark()) queueMicrotask(updated);
    },
  },
  shouldUseDarkColors: { get: dark },
  shouldUseDarkColorsForSystemIntegratedUI: { get: () => machineFacts().darkTheme },
  shouldUseHighContrastColors: { get: () => machineFacts().highContrast },
  shouldUseInvertedColorScheme: { get: () => false },
  prefersReducedTransparency: { get: () => false },
  inForcedColorsMode: { get: () => machineFacts().highContrast },
}) as EventEmitter & Pick<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors' | 'shouldUseHighContrastColors'>; // prettier-ignore

/** Electron's `nativeTheme`. */
export const nativeTheme = refuseTheRest('nativeTheme', api);
