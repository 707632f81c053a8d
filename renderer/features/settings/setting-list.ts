// What lives here: which settings are shown, under which heading, and which fit a search.
// What does not: their words (messages/en/settings.ts) or controls.
import type { SettingDefinition, SettingGroup } from '../../../shared/settings/definition.ts';
import { SETTINGS } from '../../../shared/settings/definitions.ts';
import type { SettingName } from '../../../shared/settings/definitions.ts';
import type { MessageKey, Translator } from '../../../shared/messages/translator.ts';

/** A setting that people see. Each has a name and a sentence in the messages; the compiler asks for them. */
export type ShownSetting = Exclude<
  SettingName,
  | 'welcomed'
  | 'safetyNoteVersion'
  | 'favouriteStretches'
  | 'hiddenStretches'
  | 'cautions'
  | 'weekSummarySeen'
  | 'smallWindowPlace'
  | 'checkInPutOff'
>;

/** Languages that exist for tests only. */
const TEST_LANGUAGES: readonly string[] = ['en-XA', 'en-XB'];

const GROUPS: Readonly<Record<Exclude<SettingGroup, 'hidden'>, MessageKey>> = {
  rhythm: 'settings.groupRhythm',
  prompts: 'settings.groupPrompts',
  breakWindow: 'settings.groupBreakWindow',
  sitStand: 'settings.groupSitStand',
  presence: 'settings.groupPresence',
  hours: 'settings.groupHours',
  holds: 'settings.groupHolds',
  shortcuts: 'settings.groupShortcuts',
  sound: 'settings.groupSound',
  stretching: 'settings.groupStretching',
  water: 'settings.groupWater',
  comfort: 'settings.groupComfort',
  appearance: 'settings.groupAppearance',
  system: 'settings.groupSystem',
};

/** The heading of a group. */
export const groupWords = (group: Exclude<SettingGroup, 'hidden'>): MessageKey => GROUPS[group];

interface Shown {
  readonly name: ShownSetting;
  readonly group: SettingGroup;
}

/** Settings to show. The choice of language only matters where there is more than one to choose. */
export function visibleSettings(isPreview: boolean): readonly Shown[] {
  return (Object.entries(SETTINGS) as [SettingName, SettingDefinition][])
    .filter(([name, { group }]) => group !== 'hidden' && (isPreview || name !== 'language'))
    .map(([name, { group }]) => ({ name: name as ShownSetting, group }));
}

/** The options of a choice that people may see. */
export function optionsOf(name: ShownSetting, isPreview: boolean): readonly string[] {
  const definition = SETTINGS[name];
  if (definition.shape !== 'choice') return [];
  return definition.options.filter((option) => isPreview || !TEST_LANGUAGES.includes(option));
}

/** The words of an option. A test asks for those of every option there is. */
export const optionWords = (name: ShownSetting, option: string): MessageKey =>
  `settings.${name}_is_${option}` as MessageKey;

/** Whether every word of the search occurs in the setting's name, sentence, options or group. */
export function matches(words: Translator, name: ShownSetting, query: string): boolean {
  const { group } = SETTINGS[name];
  const text = [
    words.t(`settings.${name}`),
    words.t(`settings.${name}_text`),
    ...(group === 'hidden' ? [] : [words.t(GROUPS[group])]),
    ...optionsOf(name, true).map((option) => words.t(optionWords(name, option))),
  ]
    .join(' ')
    .toLocaleLowerCase(words.language);
  return query
    .toLocaleLowerCase(words.language)
    .split(/\s+/u)
    .every((part) => text.includes(part));
}
