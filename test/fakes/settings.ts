import { createSettings } from '../../electron/store/settings/settings.ts';
import type { SettingsStore } from '../../electron/store/settings/settings.ts';
import { DEFAULT_SETTINGS } from '../../shared/settings/definitions.ts';
import type { Settings } from '../../shared/settings/definitions.ts';

/** The real settings over no file. */
export function fakeSettings(set: Partial<Settings> = {}): SettingsStore {
  return createSettings(
    { settings: { ...DEFAULT_SETTINGS, ...set }, repaired: false },
    () => undefined,
    { report: () => undefined, clear: () => undefined },
  );
}
