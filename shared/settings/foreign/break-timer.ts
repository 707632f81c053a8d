// What lives here: BreakTimer's settings as settings of ours.
// Facts: app/types/settings.ts of github.com/tom-james-watson/breaktimer-app, as written by versions 1.2 to 2.1: an
// object `settings` in config.json, lengths in seconds, hours in minutes of the day. Before, lengths were dates.
import { MINUTE, SECOND } from '../../time/moment.ts';
import type { TimeRange, WeekHours } from '../../time/week-hours.ts';
import { leftIn, lengthIn, take, takeNumber } from './foreign.ts';
import type { ForeignFile, ForeignSettings, TakenSetting } from './foreign.ts';

/** Whether settings are BreakTimer's. */
export const isBreakTimer = (file: ForeignFile): boolean =>
  Object.hasOwn(file, 'breakFrequencySeconds') || Object.hasOwn(file, 'breakFrequency');

const DAYS = [
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
] as const;

/** What of it is taken over, and what is not. */
export function readBreakTimer(file: ForeignFile): ForeignSettings {
  const hours = weekOf(file);
  return {
    app: 'BreakTimer',
    taken: [...rhythm(file), ...(hours ? hoursTaken(file, hours) : []), ...behaviour(file)],
    left: [
      ...leftIn(file, {
        'otherApps.whyOldTimes': ['breakFrequency', 'breakLength', 'postponeLength', 'workingHoursFrom', 'workingHoursTo', 'idleResetLength'], // prettier-ignore
        'otherApps.whyPaused': file['breaksEnabled'] === false ? ['breaksEnabled'] : [],
        'otherApps.whySnoozes': ['postponeLimit', 'postponeBreakEnabled', 'skipBreakEnabled'],
        'otherApps.whyAnnounced': ['immediatelyStartBreaks', 'idleResetNotification'],
        'otherApps.whyIdeas': ['breakTitle', 'breakMessage'],
        'otherApps.whyLooks': ['backgroundColor', 'textColor', 'showBackdrop', 'backdropColor', 'backdropOpacity'], // prettier-ignore
        'otherApps.whyTray': ['trayTextEnabled', 'trayTextMode'],
        'otherApps.whyLanguage': ['language'],
      }),
      ...(hours ? [] : leftIn(file, { 'otherApps.whyHours': DAYS.map((day) => `workingHours${day}`) })), // prettier-ignore
    ],
  };
}

/** There is one kind of break. */
function rhythm(file: ForeignFile): readonly TakenSetting[] {
  const every = lengthIn(file, 'breakFrequencySeconds');
  const length = lengthIn(file, 'breakLengthSeconds');
  const snooze = lengthIn(file, 'postponeLengthSeconds');
  return [
    ...(every === null ? [] : [takeNumber('moveIntervalMinutes', minutes(every))]),
    ...(length === null ? [] : [takeNumber('moveLengthMinutes', minutes(length))]),
    ...(every === null ? [] : [take('longEnabled', false), take('eyesEnabled', false)]),
    ...(snooze === null ? [] : [takeNumber('snoozeMinutes', minutes(snooze))]),
  ];
}

function behaviour(file: ForeignFile): readonly TakenSetting[] {
  const away = file['idleResetEnabled'] === false ? null : lengthIn(file, 'idleResetLengthSeconds');
  const { notificationType: style, soundType: sound, breakSoundVolume: volume } = file;
  const { endBreakEnabled: canEnd, autoLaunch } = file;
  return [
    ...(style === 'POPUP' ? [take('breakStyle', 'fullScreen')] : []),
    ...(style === 'NOTIFICATION' ? [take('breakStyle', 'notification')] : []),
    ...(typeof canEnd === 'boolean' ? [take('strict', !canEnd)] : []),
    ...(away === null ? [] : [takeNumber('awayAfterMinutes', minutes(away))]),
    ...(typeof sound === 'string' ? [take('sounds', sound !== 'NONE')] : []),
    ...(typeof volume === 'number' ? [takeNumber('soundVolume', volume * 100)] : []),
    ...(typeof autoLaunch === 'boolean' ? [take('startAtLogin', autoLaunch)] : []),
  ];
}

const minutes = (seconds: number): number => (seconds * SECOND) / MINUTE;

const hoursTaken = (file: ForeignFile, hours: WeekHours): readonly TakenSetting[] => [
  take('workingHoursEnabled', file['workingHoursEnabled'] !== false),
  take('workingHours', hours),
];

/** Their week, or null where a day of it cannot be read. */
function weekOf(file: ForeignFile): WeekHours | null {
  const week = DAYS.map((day) => dayOf(file[`workingHours${day}`]));
  return week.every((day) => day !== null) ? week : null;
}

function dayOf(value: unknown): readonly TimeRange[] | null {
  if (!isRecord(value) || !Array.isArray(value['ranges'])) return null;
  if (value['enabled'] === false) return [];
  const ranges = value['ranges'].map(rangeOf);
  if (!ranges.every((range) => range !== null)) return null;
  return joined([...ranges].sort((one, other) => (one.from < other.from ? -1 : 1)));
}

function rangeOf(value: unknown): TimeRange | null {
  if (!isRecord(value)) return null;
  const [from, to] = [value['fromMinutes'], value['toMinutes']];
  if (!isMinute(from) || !isMinute(to) || from >= to) return null;
  return { from: clock(from), to: clock(to) };
}

/** Ranges in order, those that overlap made one. */
const joined = (ranges: readonly TimeRange[]): readonly TimeRange[] =>
  ranges.reduce<readonly TimeRange[]>((before, range) => {
    const last = before.at(-1);
    if (!last || last.to < range.from) return [...before, range];
    return [
      ...before.slice(0, -1),
      { from: last.from, to: last.to > range.to ? last.to : range.to },
    ];
  }, []);

const isMinute = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 24 * 60;
const two = (number: number): string => String(number).padStart(2, '0');
const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

const isRecord = (value: unknown): value is ForeignFile =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
