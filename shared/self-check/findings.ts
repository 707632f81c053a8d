// What lives here: what is found about each thing, from what is known of this desktop.
// What does not: the facts (facts.ts), the reasons there are (reasons.ts), what is sensed (sensed-findings.ts).
// To add a thing: its function, and its line in CHECKS.
import type { CheckFacts } from './facts.ts';
import { findingOf } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Reason } from './reasons.ts';
import { callsFinding, doNotDisturbFinding, fullScreenFinding } from './sensed-findings.ts';
import { CHECK_IDS } from './self-check.ts';
import type { CheckId } from './self-check.ts';

const TRAY_HIDDEN = {
  windows: 'trayHiddenWindows',
  mac: 'trayHiddenMac',
  linux: 'trayHiddenLinux',
} as const satisfies Record<CheckFacts['platform'], Reason>;

const NOTIFICATION_MISSED = {
  windows: 'notificationsMissedWindows',
  mac: 'notificationsMissedMac',
  linux: 'notificationsMissedLinux',
} as const satisfies Record<CheckFacts['platform'], Reason>;

const ENTRY_WRONG = {
  missing: 'autostartMissing',
  elsewhere: 'autostartElsewhere',
  disabled: 'autostartDisabled',
  unknown: 'autostartUnsure',
} as const satisfies Record<string, Reason>;

const CHECKS: Readonly<Record<CheckId, (facts: CheckFacts) => Finding>> = {
  idle: ({ idle }) => {
    switch (idle.source) {
      case 'none':
        return findingOf('idleStuck');
      case 'desktop':
        return findingOf('idleOther', idle.name);
      case 'system':
        return findingOf(idle.moved ? 'idleMoves' : 'idleWaiting');
    }
  },
  tray: ({ platform, trayHost, problems, settings, noticed }) => {
    if (trayHost === 'missing' || problems.trayFailed !== undefined)
      return findingOf(settings.smallWindow ? 'traySmallWindow' : 'trayMissing');
    if (noticed.tray === false) return findingOf(TRAY_HIDDEN[platform]);
    if (noticed.tray === true) return findingOf('traySeen');
    if (platform === 'windows') return findingOf('trayUnsureWindows');
    return findingOf(trayHost === 'there' ? 'trayThere' : 'trayUnsure');
  },
  prompt: ({ placesWindows, promptTookKeyboard, problems, settings, noticed }) => {
    if (settings.promptStyle === 'notification') return findingOf('promptAsNotification');
    if (!placesWindows) return findingOf('promptNotPlaced');
    if (problems.promptFailed !== undefined)
      return findingOf('promptFailed', problems.promptFailed);
    if (promptTookKeyboard) return findingOf('promptTookKeyboard');
    return findingOf(said(noticed.prompt, 'promptSeen', 'promptMissed', 'promptUntried'));
  },
  overlay: ({ placesWindows, problems, settings, noticed }) => {
    if (settings.breakStyle !== 'fullScreen') return findingOf('overlayNotNeeded');
    if (problems.breakWindowFailed !== undefined)
      return findingOf('overlayFailed', problems.breakWindowFailed);
    if (problems.breakWindowBelow !== undefined) return findingOf('overlayBelow');
    const untried = placesWindows ? 'overlayUntried' : 'overlayNotOnTop';
    return findingOf(said(noticed.overlay, 'overlaySeen', 'overlayMissed', untried));
  },
  notifications: ({ platform, lastNotification: last, senses, noticed }) => {
    if (last.type === 'failed') return findingOf('notificationsFailed', last.reason);
    if (last.type === 'silent') return findingOf('notificationsSilent');
    const isQuiet = senses.signs.some(
      ({ sign, answer }) => sign === 'doNotDisturb' && answer.is === 'yes',
    );
    if (noticed.notifications === true) return findingOf('notificationsSeen');
    // Silenced by the person: that none is seen says nothing about the desktop.
    if (isQuiet) return findingOf('notificationsQuiet');
    if (noticed.notifications === false) return findingOf(NOTIFICATION_MISSED[platform]);
    return findingOf(last.type === 'shown' ? 'notificationsShown' : 'notificationsUntried');
  },
  autostart: ({ autostart, settings }) => {
    if (!settings.startAtLogin)
      return findingOf(autostart === 'there' ? 'autostartStray' : 'autostartOff');
    return findingOf(autostart === 'there' ? 'autostartThere' : ENTRY_WRONG[autostart]);
  },
  sound: ({ settings, noticed }) => {
    if (!settings.sounds || settings.soundVolume === 0) return findingOf('soundOff');
    return findingOf(said(noticed.sound, 'soundHeard', 'soundMissed', 'soundUntried'));
  },
  calls: callsFinding,
  fullScreen: fullScreenFinding,
  doNotDisturb: doNotDisturbFinding,
};

const said = (noticed: boolean | undefined, yes: Reason, no: Reason, untried: Reason): Reason =>
  noticed === undefined ? untried : noticed ? yes : no;

/** What is found about everything, in order. */
export const findingsOf = (facts: CheckFacts): readonly Finding[] =>
  CHECK_IDS.map((id) => CHECKS[id](facts));
