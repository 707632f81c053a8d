// What lives here: what another app's settings come to here, and the means to write that down.
// What does not: each app (stretchly.ts, break-timer.ts), telling them apart (read-foreign.ts), the words for it
// (messages/en/otherApps.ts). Pages read these files, so nothing here needs the checking library.
// To read another app: a file like stretchly.ts and its line in read-foreign.ts.
import type { MessageKey } from '../../messages/translator.ts';
import { SETTINGS } from '../definitions.ts';
import type { SettingName, Settings } from '../definitions.ts';

/** A setting that is taken over. */
export interface TakenSetting<Name extends SettingName = SettingName> {
  readonly name: Name;
  readonly value: Settings[Name];
  /** It was outside what Sitwell allows, or between two steps: this is the nearest. */
  readonly isNearest: boolean;
}

/** Something that is not taken over: what it is and why, and its names in the file. */
export interface LeftSetting {
  readonly why: MessageKey;
  readonly names: readonly string[];
}

/** What becomes of another app's settings. */
export interface ForeignSettings {
  /** Its name, the same in every language. */
  readonly app: 'Stretchly' | 'BreakTimer';
  readonly taken: readonly TakenSetting[];
  readonly left: readonly LeftSetting[];
}

/** Settings of another app, as its file has them. */
export type ForeignFile = Readonly<Record<string, unknown>>;

type NumberName = {
  [Name in SettingName]: (typeof SETTINGS)[Name] extends { readonly shape: 'number' }
    ? Name
    : never;
}[SettingName];

/** Takes a number over, brought to the nearest that Sitwell allows. */
export function takeNumber(name: NumberName, value: number): TakenSetting {
  const { min, max, step } = SETTINGS[name];
  const stepped = min + Math.round((value - min) / step) * step;
  const nearest = Math.min(max, Math.max(min, stepped));
  return { name, value: nearest, isNearest: Math.abs(nearest - value) > 1e-9 };
}

/** Takes a value over as it is. */
export const take = <Name extends SettingName>(
  name: Name,
  value: Settings[Name],
): TakenSetting => ({ name, value, isNearest: false });

/** The number in a field, or null where there is none that can be a length. */
export function lengthIn(file: ForeignFile, field: string): number | null {
  const value = file[field];
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null;
}

/** Of these reasons, those for which the file has something, each with its names. */
export const leftIn = (
  file: ForeignFile,
  reasons: Readonly<Partial<Record<MessageKey, readonly string[]>>>,
): readonly LeftSetting[] =>
  Object.entries(reasons).flatMap(([why, names]) => {
    const there = names.filter((name) => Object.hasOwn(file, name));
    return there.length > 0 ? [{ why: why as MessageKey, names: there }] : [];
  });

/** The changes that taking it over makes. */
export const changesOf = ({ taken }: ForeignSettings): Partial<Settings> =>
  Object.fromEntries(taken.map(({ name, value }) => [name, value]));
