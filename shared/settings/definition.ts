// What lives here: the few shapes a setting can have.
// What does not: the settings themselves (definitions.ts).
// To add a shape: one interface and one constructor; schema.ts and the settings page ask for the rest.
import type { WeekHours } from '../time/week-hours.ts';

/** Where a setting stands on the settings page. `hidden` ones are kept but not shown. */
export const SETTING_GROUPS = [
  'rhythm',
  'prompts',
  'breakWindow',
  'sitStand',
  'presence',
  'hours',
  'holds',
  'shortcuts',
  'sound',
  'stretching',
  'water',
  'comfort',
  'appearance',
  'system',
  'hidden',
] as const;
export type SettingGroup = (typeof SETTING_GROUPS)[number];

export interface ToggleSetting {
  readonly shape: 'toggle';
  readonly group: SettingGroup;
  readonly default: boolean;
}

export interface NumberSetting {
  readonly shape: 'number';
  readonly group: SettingGroup;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: 'minutes' | 'seconds' | 'percent' | 'hour' | 'count' | 'ml';
}

export interface ChoiceSetting<Option extends string = string> {
  readonly shape: 'choice';
  readonly group: SettingGroup;
  readonly default: Option;
  readonly options: readonly Option[];
}

/** Text that only certain controls make, such as a keyboard shortcut; empty means none. */
export interface TextSetting {
  readonly shape: 'text';
  readonly group: SettingGroup;
  readonly default: string;
  readonly pattern: RegExp;
}

export interface HoursSetting {
  readonly shape: 'hours';
  readonly group: SettingGroup;
  readonly default: WeekHours;
}

/** Ids of things, such as stretches, in the order the person put them. Ids that are not known are kept. */
export interface ListSetting<Id extends string = string> {
  readonly shape: 'list';
  readonly group: SettingGroup;
  readonly default: readonly Id[];
  /** The ids that may stand in it; any, where they are not fixed. */
  readonly options: readonly Id[] | null;
}

/** Names of programs as a person types them, in their order; none at first. */
export interface NamesSetting {
  readonly shape: 'names';
  readonly group: SettingGroup;
  readonly default: readonly string[];
  /** How many there may be, and how long each, in characters. */
  readonly most: number;
  readonly longest: number;
}

/** A few whole amounts in ml, from small to large, such as the sizes of one's cups; empty for the usual ones. */
export interface AmountsSetting {
  readonly shape: 'amounts';
  readonly group: SettingGroup;
  readonly default: readonly number[];
  readonly min: number;
  readonly max: number;
  /** How many there may be. */
  readonly most: number;
}

export type SettingDefinition =
  | ToggleSetting
  | NumberSetting
  | ChoiceSetting
  | TextSetting
  | HoursSetting
  | ListSetting
  | AmountsSetting
  | NamesSetting;

/** A yes-or-no setting. */
export const toggle = (group: SettingGroup, initial: boolean): ToggleSetting => ({
  shape: 'toggle',
  group,
  default: initial,
});

/** A number with bounds. `step` is what one press of an arrow key changes. */
export const number = (
  group: SettingGroup,
  initial: number,
  bounds: Pick<NumberSetting, 'min' | 'max' | 'unit'> & { readonly step?: number },
): NumberSetting => ({ shape: 'number', group, default: initial, step: 1, ...bounds });

/** One of a few named options. */
export const choice = <const Option extends string>(
  group: SettingGroup,
  initial: Option,
  options: readonly Option[],
): ChoiceSetting<Option> => ({ shape: 'choice', group, default: initial, options });

/** Text of a fixed form. */
export const text = (group: SettingGroup, initial: string, pattern: RegExp): TextSetting => ({
  shape: 'text',
  group,
  default: initial,
  pattern,
});

/** A week of time ranges. */
export const hours = (group: SettingGroup, initial: WeekHours): HoursSetting => ({
  shape: 'hours',
  group,
  default: initial,
});

/** A list of ids, empty at first. With `options`, only of these. */
export const list = <const Id extends string = string>(
  group: SettingGroup,
  options: readonly Id[] | null = null,
): ListSetting<Id> => ({ shape: 'list', group, default: [], options });

/** Names of programs, none at first. */
export const names = (group: SettingGroup): NamesSetting => ({
  shape: 'names',
  group,
  default: [],
  most: 30,
  longest: 60,
});

/** A few amounts in ml, none of one's own at first. */
export const amounts = (
  group: SettingGroup,
  bounds: Pick<AmountsSetting, 'min' | 'max' | 'most'>,
): AmountsSetting => ({ shape: 'amounts', group, default: [], ...bounds });
