import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS } from '../../shared/settings/definitions.ts';
import { settingsFile } from '../../shared/settings/file.ts';

/** Gives a folder the settings of somebody who was welcomed, so that nothing opens by itself. */
export function writeWelcomedSettings(folder: string): void {
  const settings = settingsFile({ ...DEFAULT_SETTINGS, welcomed: true, safetyNoteVersion: 1 });
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(settings));
}
