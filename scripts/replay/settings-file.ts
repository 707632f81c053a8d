// What lives here: settings given to a replay, checked, and a sentence for each that may not stand.
// What does not: the settings and their bounds (shared/settings).
// To add a shape of setting: its case in `wanted`; the compiler asks for it.
import { DEFAULT_SETTINGS, SETTINGS } from '../../shared/settings/definitions.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import { readSettings } from '../../shared/settings/file.ts';
import { changeSettings, isSettingName } from '../../shared/settings/schema.ts';
import type { RefusedSetting } from '../../shared/settings/schema.ts';

/** What a settings file amounts to; `faults` holds a sentence for everything wrong with it. */
export interface GivenSettings {
  readonly settings: Settings;
  readonly faults: readonly string[];
}

/** Reads some settings as plain JSON, or a whole settings file of Sitwell's own. Never throws. */
export function parseSettings(text: string): GivenSettings {
  const json = parse(text);
  if (json === undefined) return fault('This is not JSON.');
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return fault('This is not an object with settings.');
  const own = 'version' in json ? readSettings(json) : null;
  const { settings, refused } =
    own ?? changeSettings(DEFAULT_SETTINGS, json as Readonly<Record<string, unknown>>);
  return { settings, faults: refused.map(sentence) };
}

const fault = (said: string): GivenSettings => ({ settings: DEFAULT_SETTINGS, faults: [said] });

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function sentence({ name }: RefusedSetting): string {
  return isSettingName(name)
    ? `"${name}" takes ${wanted(name)}.`
    : `There is no setting "${name}".`;
}

function wanted(name: keyof Settings): string {
  const definition = SETTINGS[name];
  switch (definition.shape) {
    case 'toggle':
      return 'true or false';
    case 'number':
      return `a number from ${definition.min} to ${definition.max}`;
    case 'choice':
      return `one of ${definition.options.join(', ')}`;
    case 'text':
      return name === 'voiceName'
        ? 'the name of a voice'
        : 'a keyboard shortcut such as CommandOrControl+Alt+B';
    case 'hours':
      return 'seven lists of {"from": "09:00", "to": "17:30"}, Monday first, in order and apart';
    case 'list':
      return definition.options
        ? `a list of ${definition.options.join(', ')}`
        : 'a list of at most 200 ids, each once';
    case 'amounts':
      return `a list of at most ${definition.most} whole ml from ${definition.min} to ${definition.max}, from small to large`;
    case 'names':
      return `a list of at most ${definition.most} names of programs, each once`;
  }
}
