// What lives here: the settings in force, kept in memory, and their changes.
// What does not: the file (settings-file.ts), the settings themselves (shared/settings/definitions.ts).
// To add a setting: shared/settings/definitions.ts; nothing here.
import type { SettingsChangeResult } from '../../../shared/ipc/views.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { settingsFile } from '../../../shared/settings/file.ts';
import { changeSettings, isSettingName } from '../../../shared/settings/schema.ts';
import type { Problems } from '../../system/problems.ts';
import { createSignal } from '../../system/signal.ts';
import type { LoadedSettings } from './load-settings.ts';
import type { SettingsWriter } from './settings-file.ts';

/** What changed, and what it was before. */
export interface SettingsChange {
  readonly settings: Settings;
  readonly before: Settings;
}

/** The settings in force. */
export interface SettingsStore {
  readonly get: () => Settings;
  /** Changes what may be changed and says what was refused. */
  readonly change: (values: Readonly<Record<string, unknown>>) => SettingsChangeResult;
  /** Puts these settings, or all that are shown, back to their defaults. */
  readonly reset: (names?: readonly string[]) => Settings;
  readonly listen: (listener: (change: SettingsChange) => void) => () => void;
}

/** Kept whatever else is reset: a person is welcomed once. */
const KEPT: ReadonlySet<string> = new Set(['welcomed', 'safetyNoteVersion']);

/** Settings as loaded. Where they cannot be written they stay in memory, and a problem says so. */
export function createSettings(
  loaded: LoadedSettings,
  write: SettingsWriter,
  problems: Pick<Problems, 'report' | 'clear'>,
): SettingsStore {
  let { settings } = loaded;
  const changed = createSignal<SettingsChange>();
  const keep = (): void => {
    try {
      write(settingsFile(settings));
      problems.clear('settingsNotSaved');
    } catch (reason) {
      problems.report('settingsNotSaved', reason);
    }
  };
  const replace = (next: Settings): void => {
    const before = settings;
    if (JSON.stringify(before) === JSON.stringify(next)) return;
    settings = next;
    keep();
    changed.tell({ settings, before });
  };
  // So that the same message does not come at every start.
  if (loaded.repaired) keep();
  return {
    get: () => settings,
    change: (values) => {
      const result = changeSettings(settings, values);
      replace(result.settings);
      return { settings, refused: result.refused };
    },
    reset: (names = Object.keys(DEFAULT_SETTINGS).filter((name) => !KEPT.has(name))) => {
      const defaults = names.filter(isSettingName).map((name) => [name, DEFAULT_SETTINGS[name]]);
      replace({ ...settings, ...(Object.fromEntries(defaults) as Partial<Settings>) });
      return settings;
    },
    listen: changed.listen,
  };
}
