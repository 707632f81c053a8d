// What lives here: getting settings out of whatever the disk holds, without ever failing.
// What does not: writing them (settings-file.ts), what may stand in a setting (shared/settings).
// To handle another kind of damage: a case in loadSettings, and one in test/faults/settings.test.ts.
import { copyFileSync, readFileSync, renameSync, statSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { readSettings } from '../../../shared/settings/file.ts';
import type { ReadSettings } from '../../../shared/settings/file.ts';
import type { Problems } from '../../system/problems.ts';
import { isMissing } from '../../system/is-missing.ts';
import { fileStamp } from '../../system/whole-file.ts';

/** Where the file and its last good copy are. */
export interface SettingsNames {
  readonly current: string;
  readonly lastGood: string;
}

/** The settings to go on with, and whether the file should be written anew because it held something else. */
export interface LoadedSettings {
  readonly settings: Settings;
  readonly repaired: boolean;
}

/** All settings together are a few kilobytes; millions of strange names would hold up the start for a minute. */
const LARGEST = 1_000_000;

type Found = ReadSettings | 'missing' | { readonly broken: unknown };

/**
 * The settings of the file; of its last good copy if the file is broken; the defaults if both are.
 * A broken or newer file is set aside under a dated name, and the person is told.
 */
export function loadSettings(
  names: SettingsNames,
  problems: Pick<Problems, 'report'>,
  wall: number,
): LoadedSettings {
  const found = find(names.current);
  if (found === 'missing') return fromLastGood(names);
  if ('broken' in found) {
    const aside = setAside(renameSync, names.current, 'broken', wall);
    const copy = find(names.lastGood);
    const restored = copy !== 'missing' && 'settings' in copy;
    problems.report(restored ? 'settingsRestored' : 'settingsReset', found.broken, aside);
    return { settings: restored ? copy.settings : DEFAULT_SETTINGS, repaired: true };
  }
  const repaired = found.newer || found.refused.length > 0;
  if (repaired) {
    const aside = setAside(copyFileSync, names.current, found.newer ? 'newer' : 'wild', wall);
    problems.report('settingsRestored', found.refused.map(({ name }) => name).join(', '), aside);
  }
  return { settings: found.settings, repaired };
}

/** A file that vanished, say in a clean-up, is no reason to lose what was set. */
function fromLastGood({ lastGood }: SettingsNames): LoadedSettings {
  const copy = find(lastGood);
  return copy !== 'missing' && 'settings' in copy
    ? { settings: copy.settings, repaired: true }
    : { settings: DEFAULT_SETTINGS, repaired: false };
}

function find(file: string): Found {
  try {
    if (statSync(file).size > LARGEST) return { broken: 'too large for a settings file' };
    const read = readSettings(JSON.parse(readFileSync(file, 'utf8')));
    return read ?? { broken: 'not a settings file' };
  } catch (reason) {
    return isMissing(reason) ? 'missing' : { broken: reason };
  }
}

/** Moves or copies a file to a dated name beside it, which is returned. */
function setAside(
  put: (from: string, to: string) => void,
  file: string,
  why: string,
  wall: number,
): string {
  const aside = file.replace(/\.json$/, `.${why}-${fileStamp(wall)}.json`);
  try {
    put(file, aside);
    return aside;
  } catch {
    // Where nothing can be set aside nothing can be written either; settingsNotSaved will say so.
    return file;
  }
}
