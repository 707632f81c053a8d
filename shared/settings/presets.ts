// What lives here: the named rhythms of health.md §4 as sets of settings.
// What does not: other settings; a preset changes the rhythm only.
// To add a preset: one entry and its words.
import type { Settings } from './definitions.ts';

/** Names of the presets. */
export const PRESET_IDS = ['gentle', 'standard', 'walk', 'hourly', 'sitStand'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

type Rhythm = Pick<
  Settings,
  | 'moveIntervalMinutes'
  | 'moveLengthMinutes'
  | 'longEnabled'
  | 'longIntervalMinutes'
  | 'longLengthMinutes'
  | 'sitStandCycle'
>;

const rhythm = (moveIntervalMinutes: number, moveLengthMinutes: number): Rhythm => ({
  moveIntervalMinutes,
  moveLengthMinutes,
  longEnabled: true,
  longIntervalMinutes: 60,
  longLengthMinutes: 5,
  sitStandCycle: false,
});

/** What each preset sets. A long break applies only while it exceeds the move break (design.md §3). */
export const PRESETS: Readonly<Record<PresetId, Rhythm>> = {
  // Every second one is long: a long break a quarter of an hour after a short one is not gentle.
  gentle: { ...rhythm(45, 2), longIntervalMinutes: 90 },
  standard: rhythm(30, 2),
  walk: rhythm(30, 5),
  hourly: rhythm(60, 5),
  sitStand: { ...rhythm(30, 2), longEnabled: false, sitStandCycle: true },
};

/** The preset these settings amount to, or null for a rhythm of one's own. */
export function presetOf(settings: Settings): PresetId | null {
  const matches = (id: PresetId): boolean =>
    Object.entries(PRESETS[id]).every(([name, value]) => settings[name as keyof Rhythm] === value);
  return PRESET_IDS.find(matches) ?? null;
}
