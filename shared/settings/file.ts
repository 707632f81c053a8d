// What lives here: what a settings file holds, and what settings follow from it.
// What does not: reading and writing it (electron/store/settings).
// To change the form: a migration (migrations.ts), never an edit here.
import { DEFAULT_SETTINGS } from './definitions.ts';
import type { Settings } from './definitions.ts';
import { migrateSettings, SETTINGS_VERSION } from './migrations.ts';
import { changedFromDefault, changeSettings } from './schema.ts';
import type { RefusedSetting } from './schema.ts';

/** A settings file: only what differs from the defaults, so that better defaults reach everybody. */
export interface SettingsFile {
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What a file amounts to. `newer`: written by a later Sitwell than this. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly refused: readonly RefusedSetting[];
  readonly newer: boolean;
}

/** The settings in a parsed file, or null when it is no settings file at all. Never throws. */
export function readSettings(json: unknown): ReadSettings | null {
  if (!isRecord(json) || !isVersion(json.version) || !isRecord(json.values)) return null;
  const values = migrateSettings(json.version, json.values);
  const { settings, refused } = changeSettings(DEFAULT_SETTINGS, values);
  return { settings, refused, newer: json.version > SETTINGS_VERSION };
}

/** What to keep of these settings. */
export function settingsFile(settings: Settings): SettingsFile {
  return { version: SETTINGS_VERSION, values: changedFromDefault(settings) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isVersion = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;
