import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { settingsFile } from '../../../shared/settings/file.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import { SAFETY_NOTE_VERSION } from '../../../shared/settings/safety-note.ts';
import type { StartOptions } from './sitwell.ts';

/** A person who has been welcomed, so that nothing but the tray is there at the start. */
const WELCOMED = { welcomed: true, safetyNoteVersion: SAFETY_NOTE_VERSION };

/** A fresh folder for the data of a person who set these settings. `welcomed: false` is a first run. */
export function makeUserData({ settings = {}, before }: StartOptions): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sitwell-e2e-'));
  const first = settings['welcomed'] === false ? {} : WELCOMED;
  const all = { ...DEFAULT_SETTINGS, ...first, ...settings };
  const file = settingsFile(all);
  if (Object.keys(file.values).length > 0) {
    writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(file));
  }
  before?.(folder);
  return folder;
}
