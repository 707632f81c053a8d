// What lives here: every setting, with type, default and bounds, once.
// What does not: validation (schema.ts), migration (migrations.ts), words (../messages), controls (renderer).
// To add a setting: one line here and its words; the compiler and a test ask for what is missing.
import { amounts, choice, hours, list, names, number, text, toggle } from './definition.ts';
import type {
  AmountsSetting,
  ChoiceSetting,
  HoursSetting,
  ListSetting,
  NamesSetting,
  NumberSetting,
  TextSetting,
  ToggleSetting,
} from './definition.ts';
import { DRINK_ML } from '../hydration/drinks.ts';
import { DRINK_UNITS } from '../hydration/units.ts';
import { CAUTION_IDS } from '../stretches/stretch.ts';
import type { WeekHours } from '../time/week-hours.ts';

const office = [{ from: '09:00', to: '17:30' }] as const;
const officeWeek: WeekHours = [office, office, office, office, office, [], []];
/** As systems name their voices; empty: the system's own. */
const voiceName = /^[^\p{Cc}]*$/u;
const accelerator = /^$|^([A-Za-z0-9]+\+)+[A-Za-z0-9]+$/;

/** Every setting of Sitwell. Defaults and ranges: health.md §4, design.md §3. */
export const SETTINGS = {
  moveIntervalMinutes: number('rhythm', 30, { min: 10, max: 120, unit: 'minutes' }),
  moveLengthMinutes: number('rhythm', 2, { min: 0.5, max: 10, step: 0.5, unit: 'minutes' }),
  longEnabled: toggle('rhythm', true),
  longIntervalMinutes: number('rhythm', 60, { min: 20, max: 240, step: 5, unit: 'minutes' }),
  longLengthMinutes: number('rhythm', 5, { min: 3, max: 15, unit: 'minutes' }),
  eyesEnabled: toggle('rhythm', false),
  eyesIntervalMinutes: number('rhythm', 20, { min: 10, max: 60, unit: 'minutes' }),
  eyesLengthSeconds: number('rhythm', 20, { min: 10, max: 60, step: 5, unit: 'seconds' }),

  promptStyle: choice('prompts', 'corner', ['corner', 'notification']),
  breakStart: choice('prompts', 'pause', ['pause', 'click']),
  snoozeMinutes: number('prompts', 5, { min: 1, max: 15, unit: 'minutes' }),
  promptShortcut: text('prompts', 'CommandOrControl+Alt+B', accelerator),
  auditReminders: toggle('prompts', true),
  fixTips: toggle('prompts', true),

  breakStyle: choice('breakWindow', 'fullScreen', ['fullScreen', 'window', 'notification']),
  strict: toggle('breakWindow', false),

  sitStandCycle: toggle('sitStand', false),
  cycleSitMinutes: number('sitStand', 20, { min: 10, max: 60, unit: 'minutes' }),
  cycleStandMinutes: number('sitStand', 8, { min: 2, max: 45, unit: 'minutes' }),
  standingLimitMinutes: number('sitStand', 45, { min: 10, max: 120, step: 5, unit: 'minutes' }),

  unsureAfterMinutes: number('presence', 2, { min: 1, max: 10, unit: 'minutes' }),
  awayAfterMinutes: number('presence', 5, { min: 2, max: 30, unit: 'minutes' }),
  engagedLimitMinutes: number('presence', 180, { min: 30, max: 480, step: 30, unit: 'minutes' }),
  idleSignal: choice('presence', 'automatic', ['automatic', 'trusted', 'askMe']),
  /** Calls and films without any input are time at the desk. */
  countCallsAndFilms: toggle('presence', true),

  workingHoursEnabled: toggle('hours', false),
  workingHours: hours('hours', officeWeek),
  dayStartHour: number('hours', 4, { min: 0, max: 12, unit: 'hour' }),

  /** A camera or microphone in use is a meeting. */
  holdInCalls: toggle('holds', true),
  /** A soundless prompt that proposes to stand while one listens. */
  hintInCalls: toggle('holds', false),
  holdInSlides: toggle('holds', true),
  holdInFilms: toggle('holds', true),
  /** Anything else in full screen, such as a game or an editor. */
  holdInFullScreen: toggle('holds', false),
  holdInDoNotDisturb: toggle('holds', true),
  /** While one of these runs, prompts wait. */
  quietPrograms: names('holds'),
  /** What these do is no sign of anything. */
  ignoredPrograms: names('holds'),

  sounds: toggle('sound', true),
  soundVolume: number('sound', 50, { min: 0, max: 100, step: 5, unit: 'percent' }),

  floorStretches: toggle('stretching', false),
  sessionChimes: toggle('stretching', true),
  voice: toggle('stretching', false),
  voiceName: text('stretching', '', voiceName),
  voiceRate: number('stretching', 100, { min: 50, max: 150, step: 10, unit: 'percent' }),

  drinkUnit: choice('water', 'ml', DRINK_UNITS),
  drinkGoal: toggle('water', true),
  drinkGoalMl: number('water', 2_000, { min: 500, max: 4_000, step: 100, unit: 'ml' }),
  drinkPrompts: toggle('water', true),
  drinkPromptMinutes: number('water', 90, { min: 30, max: 240, step: 15, unit: 'minutes' }),
  drinkSizes: amounts('water', { ...DRINK_ML, most: 6 }),

  stretchShortcut: text('shortcuts', '', accelerator),
  breakShortcut: text('shortcuts', '', accelerator),
  pauseShortcut: text('shortcuts', '', accelerator),
  postureShortcut: text('shortcuts', '', accelerator),
  drinkShortcut: text('shortcuts', '', accelerator),

  checkIns: choice('comfort', 'daily', ['daily', 'twiceADay', 'weekly', 'off']),
  weeklySummary: toggle('comfort', true),

  theme: choice('appearance', 'system', ['system', 'light', 'dark']),
  motion: choice('appearance', 'system', ['system', 'reduced']),
  language: choice('appearance', 'system', ['system', 'en', 'en-XA', 'en-XB']),

  startAtLogin: toggle('system', false),
  /** A small window that is always there, for desktops without a tray. */
  smallWindow: toggle('system', false),

  welcomed: toggle('hidden', false),
  safetyNoteVersion: number('hidden', 0, { min: 0, max: 1_000, unit: 'count' }),
  /** The Monday of the last week whose summary was dismissed. */
  weekSummarySeen: text('hidden', '', /^$|^\d{4}-\d{2}-\d{2}$/),
  /** The local day on which a check-in was last put off. */
  checkInPutOff: text('hidden', '', /^$|^\d{4}-\d{2}-\d{2}$/),
  /** Where the small window was left, "x,y" in CSS pixels. */
  smallWindowPlace: text('hidden', '', /^$|^-?\d{1,6},-?\d{1,6}$/),
  favouriteStretches: list('hidden'),
  hiddenStretches: list('hidden'),
  cautions: list('hidden', CAUTION_IDS),
} as const;

/** The name of a setting; names are permanent, they are written in people's files. */
export type SettingName = keyof typeof SETTINGS;

type ValueOf<Definition> = Definition extends ToggleSetting
  ? boolean
  : Definition extends NumberSetting
    ? number
    : Definition extends ChoiceSetting<infer Option>
      ? Option
      : Definition extends TextSetting
        ? string
        : Definition extends HoursSetting
          ? WeekHours
          : Definition extends ListSetting<infer Id>
            ? readonly Id[]
            : Definition extends AmountsSetting
              ? readonly number[]
              : Definition extends NamesSetting
                ? readonly string[]
                : never;

/** All settings with their values. */
export type Settings = { readonly [Name in SettingName]: ValueOf<(typeof SETTINGS)[Name]> };

/** Settings as they are before a person changes anything. */
export const DEFAULT_SETTINGS = Object.fromEntries(
  Object.entries(SETTINGS).map(([name, definition]) => [name, definition.default]),
) as unknown as Settings;
