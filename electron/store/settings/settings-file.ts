// What lives here: the settings file itself, written by electron-store (atomic, small JSON).
// What does not: what to do when it is broken (load-settings.ts), what settings mean (shared/settings).
import Store from 'electron-store';
import path from 'node:path';
import type { SettingsFile } from '../../../shared/settings/file.ts';
import { writeWholeFile } from '../../system/whole-file.ts';

/** Names of the settings file and its last good copy, in the folder of the person's data. */
export const settingsNames = (folder: string) => ({
  current: path.join(folder, 'settings.json'),
  lastGood: path.join(folder, 'settings.last-good.json'),
});

/** Writes settings; throws when the disk will not take them. */
export type SettingsWriter = (contents: SettingsFile) => void;

/** A writer to the folder, keeping a last good copy beside the file. */
export function settingsWriter(folder: string): SettingsWriter {
  let store: Store | null = null;
  return (contents) => {
    store ??= new Store({ cwd: folder, name: 'settings', clearInvalidConfig: false });
    store.store = { ...contents };
    writeWholeFile(settingsNames(folder).lastGood, JSON.stringify(contents));
  };
}
