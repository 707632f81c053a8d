// What lives here: Stretchly's settings as settings of ours.
// Facts: app/utils/defaultSettings.js of github.com/hovancik/stretchly, as written by versions 1.0 to 1.17: one flat
// object in config.json, lengths in ms; a long break comes after `breakInterval` mini breaks, counted from one
// interval after the last of them, and just as far apart where mini breaks are off (app/breaksPlanner.js).
import { MINUTE, SECOND } from '../../time/moment.ts';
import { leftIn, lengthIn, take, takeNumber } from './foreign.ts';
import type { ForeignFile, ForeignSettings, TakenSetting } from './foreign.ts';

/** Whether a file is Stretchly's. */
export const isStretchly = (file: ForeignFile): boolean =>
  Object.hasOwn(file, 'microbreakInterval') && Object.hasOwn(file, 'breakInterval');

/** Longer mini breaks are no glance away from the screen: they are what Sitwell calls a break to move. */
const LONGEST_EYES = 60 * SECOND;

/** What of it is taken over, and what is not. */
export function readStretchly(file: ForeignFile): ForeignSettings {
  const mini = lengthIn(file, 'microbreakDuration');
  const areEyes = mini !== null && mini <= LONGEST_EYES;
  return {
    app: 'Stretchly',
    taken: [
      ...(areEyes ? eyesRhythm(file) : moveRhythm(file)),
      ...behaviour(file, areEyes ? 'break' : 'microbreak'),
    ],
    left: leftIn(file, {
      'otherApps.whyOneForAll': areEyes
        ? ['microbreakStrictMode', 'microbreakPostponeTime']
        : ['breakStrictMode', 'breakPostponeTime'],
      'otherApps.whyNatural': ['naturalBreaks'],
      'otherApps.whyIdeas': ['breakIdeas', 'microbreakIdeas', 'ideas', 'useIdeasFromSettings'],
      'otherApps.whyAnnounced': ['breakNotification', 'microbreakNotification', 'breakNotificationInterval', 'microbreakNotificationInterval'], // prettier-ignore
      'otherApps.whySnoozes': ['breakPostpone', 'microbreakPostpone', 'breakPostponesLimit', 'microbreakPostponesLimit', 'breakPostponableDurationPercent', 'microbreakPostponableDurationPercent'], // prettier-ignore
      'otherApps.whyLooks': ['mainColor', 'miniBreakColor', 'transparentMode', 'opacity', 'breakWindowWidth', 'breakWindowHeight', 'currentTimeInBreaks'], // prettier-ignore
      'otherApps.whySound': ['audio', 'miniBreakAudio', 'microbreakStartSoundPlaying', 'breakStartSoundPlaying'], // prettier-ignore
      'otherApps.whyScreens': ['allScreens', 'screen'],
      'otherApps.whyQuiet': ['monitorDnd', 'appExclusions'],
      'otherApps.whyShortcuts': ['endBreakShortcut', 'pauseBreaksShortcut', 'resumeBreaksShortcut'],
      'otherApps.whyMorning': ['morningHour', 'posLatitude', 'posLongitude'],
      'otherApps.whyTray': ['timeToBreakInTray', 'useMonochromeTrayIcon', 'useMonochromeInvertedTrayIcon'], // prettier-ignore
      'otherApps.whyNetwork': ['checkNewVersion', 'notifyNewVersion'],
      'otherApps.whyLanguage': ['language'],
    }),
  };
}

/** Short mini breaks rest the eyes, and the long ones are to move. */
function eyesRhythm(file: ForeignFile): readonly TakenSetting[] {
  const every = lengthIn(file, 'microbreakInterval');
  const mini = lengthIn(file, 'microbreakDuration');
  const apart = longApart(file);
  const long = lengthIn(file, 'breakDuration');
  const isOn = file['microbreak'] !== false;
  return [
    take('eyesEnabled', isOn),
    ...(isOn && every !== null ? [takeNumber('eyesIntervalMinutes', every / MINUTE)] : []),
    ...(isOn && mini !== null ? [takeNumber('eyesLengthSeconds', mini / SECOND)] : []),
    ...(file['break'] !== false && apart !== null && long !== null
      ? [
          takeNumber('moveIntervalMinutes', apart / MINUTE),
          takeNumber('moveLengthMinutes', long / MINUTE),
          take('longEnabled', false),
        ]
      : []),
  ];
}

/** Long mini breaks are to move, and the long ones are long. */
function moveRhythm(file: ForeignFile): readonly TakenSetting[] {
  const every = lengthIn(file, 'microbreakInterval');
  const mini = lengthIn(file, 'microbreakDuration');
  const apart = longApart(file);
  const long = lengthIn(file, 'breakDuration');
  const hasLong = file['break'] !== false;
  return [
    ...(file['microbreak'] !== false && every !== null && mini !== null
      ? [
          takeNumber('moveIntervalMinutes', every / MINUTE),
          takeNumber('moveLengthMinutes', mini / MINUTE),
        ]
      : []),
    take('longEnabled', hasLong),
    ...(hasLong && apart !== null ? [takeNumber('longIntervalMinutes', apart / MINUTE)] : []),
    ...(hasLong && long !== null ? [takeNumber('longLengthMinutes', long / MINUTE)] : []),
  ];
}

function longApart(file: ForeignFile): number | null {
  const every = lengthIn(file, 'microbreakInterval');
  const minis = lengthIn(file, 'breakInterval');
  return every === null || minis === null ? null : every * (minis + 1);
}

/** `kind`: which of their breaks are to move, and so say how ours behave. */
function behaviour(file: ForeignFile, kind: 'break' | 'microbreak'): readonly TakenSetting[] {
  const snooze = lengthIn(file, `${kind}PostponeTime`);
  const away = lengthIn(file, 'naturalBreaksInactivityResetTime');
  const volume = file['volume'];
  const theme = file['themeSource'];
  const strict = file[`${kind}StrictMode`];
  const { fullscreen, openAtLogin, silentNotifications: silent } = file;
  return [
    ...(snooze === null ? [] : [takeNumber('snoozeMinutes', snooze / MINUTE)]),
    ...(typeof strict === 'boolean' ? [take('strict', strict)] : []),
    ...(typeof fullscreen === 'boolean'
      ? [take('breakStyle', fullscreen ? 'fullScreen' : 'window')]
      : []),
    ...(typeof openAtLogin === 'boolean' ? [take('startAtLogin', openAtLogin)] : []),
    ...(away === null ? [] : [takeNumber('awayAfterMinutes', away / MINUTE)]),
    ...(typeof silent === 'boolean' ? [take('sounds', !silent)] : []),
    ...(typeof volume === 'number' ? [takeNumber('soundVolume', volume * 100)] : []),
    ...(theme === 'light' || theme === 'dark' || theme === 'system' ? [take('theme', theme)] : []),
  ];
}
