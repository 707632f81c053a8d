import { describe, expect, it } from 'vitest';
import { en } from '../../../shared/messages/en.ts';
import type { CheckFacts } from '../../../shared/self-check/facts.ts';
import { findingsOf } from '../../../shared/self-check/findings.ts';
import { isAdvised, REASONS } from '../../../shared/self-check/reasons.ts';
import type { Reason } from '../../../shared/self-check/reasons.ts';
import { CHECK_IDS } from '../../../shared/self-check/self-check.ts';
import { NO_SENSOR, NOT_ASKED } from '../../../shared/sensing/senses-view.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { checkFacts, sensesWith } from '../../fakes/check-facts.ts';

type Case = readonly [
  facts: Partial<Omit<CheckFacts, 'settings'>>,
  because: Reason,
  settings?: Partial<Settings>,
  detail?: string,
];

const untried = { noticed: {} } as const;
const unknown = { is: 'unknown', why: 'no answer' } as const;
const unasked = { is: 'unknown', why: NOT_ASKED } as const;
const noSensor = { is: 'unknown', why: NO_SENSOR } as const;
const yes = { is: 'yes', by: [] } as const;

/** Every reason there is comes up, which a test below makes sure of. */
const CASES: readonly Case[] = [
  [{}, 'idleMoves'],
  [{ idle: { source: 'system', name: '', moved: false } }, 'idleWaiting'],
  [{ idle: { source: 'desktop', name: 'Mutter', moved: true } }, 'idleOther', {}, 'Mutter'],
  [{ idle: { source: 'none', name: '', moved: false } }, 'idleStuck'],

  [untried, 'trayThere'],
  [{}, 'traySeen'],
  [{ ...untried, trayHost: 'unknown' }, 'trayUnsure'],
  [{ ...untried, platform: 'windows', trayHost: 'unknown' }, 'trayUnsureWindows'],
  [{ platform: 'windows', noticed: { tray: false } }, 'trayHiddenWindows'],
  [{ platform: 'mac', noticed: { tray: false } }, 'trayHiddenMac'],
  [{ platform: 'linux', noticed: { tray: false } }, 'trayHiddenLinux'],
  [{ trayHost: 'missing' }, 'trayMissing'],
  [{ problems: { trayFailed: 'no' } }, 'trayMissing'],
  [{ trayHost: 'missing' }, 'traySmallWindow', { smallWindow: true }],

  [{}, 'promptAsNotification', { promptStyle: 'notification' }],
  [{ placesWindows: false }, 'promptNotPlaced'],
  [{ problems: { promptFailed: 'no display' } }, 'promptFailed', {}, 'no display'],
  [untried, 'promptUntried'],
  [{}, 'promptSeen'],
  [{ promptTookKeyboard: true }, 'promptTookKeyboard'],
  [{ noticed: { prompt: false } }, 'promptMissed'],

  [{}, 'overlayNotNeeded', { breakStyle: 'window' }],
  [{ ...untried, placesWindows: false }, 'overlayNotOnTop'],
  [{ problems: { breakWindowBelow: '' } }, 'overlayBelow'],
  [{ problems: { breakWindowFailed: 'hidden' } }, 'overlayFailed', {}, 'hidden'],
  [untried, 'overlayUntried'],
  [{}, 'overlaySeen'],
  [{ placesWindows: false }, 'overlaySeen'],
  [{ noticed: { overlay: false } }, 'overlayMissed'],

  [{ ...untried, lastNotification: { type: 'none' } }, 'notificationsUntried'],
  [untried, 'notificationsShown'],
  [{}, 'notificationsSeen'],
  [{ lastNotification: { type: 'silent' } }, 'notificationsSilent'],
  [{ lastNotification: { type: 'failed', reason: 'off' } }, 'notificationsFailed', {}, 'off'],
  [
    { noticed: { notifications: false }, senses: sensesWith({ doNotDisturb: yes }) },
    'notificationsQuiet',
  ],
  [{ platform: 'windows', noticed: { notifications: false } }, 'notificationsMissedWindows'],
  [{ platform: 'mac', noticed: { notifications: false } }, 'notificationsMissedMac'],
  [{ platform: 'linux', noticed: { notifications: false } }, 'notificationsMissedLinux'],

  [{}, 'autostartOff'],
  [{ autostart: 'there' }, 'autostartStray'],
  [{ autostart: 'there' }, 'autostartThere', { startAtLogin: true }],
  [{ autostart: 'missing' }, 'autostartMissing', { startAtLogin: true }],
  [{ autostart: 'elsewhere' }, 'autostartElsewhere', { startAtLogin: true }],
  [{ autostart: 'disabled' }, 'autostartDisabled', { startAtLogin: true }],
  [{ autostart: 'unknown' }, 'autostartUnsure', { startAtLogin: true }],

  [{}, 'soundOff', { sounds: false }],
  [{}, 'soundOff', { soundVolume: 0 }],
  [untried, 'soundUntried'],
  [{}, 'soundHeard'],
  [{ noticed: { sound: false } }, 'soundMissed'],

  [{}, 'callsTold'],
  [{ senses: sensesWith({ microphone: yes, camera: yes }) }, 'callsTold'],
  [{}, 'callsOff', { holdInCalls: false, countCallsAndFilms: false }],
  [{ senses: sensesWith({ microphone: unasked }) }, 'callsWaiting'],
  [{ senses: sensesWith({ camera: unknown }) }, 'callsMicrophoneOnly', {}, 'no answer'],
  [{ senses: sensesWith({ microphone: unknown }) }, 'callsCameraOnly', {}, 'no answer'],
  [
    { senses: sensesWith({ microphone: unknown, camera: unknown }) },
    ...(['callsUnknown', {}, 'no answer'] as const),
  ],

  [{}, 'fullScreenTold'],
  [{}, 'fullScreenOff', { holdInSlides: false, holdInFilms: false, holdInFullScreen: false }],
  [{ senses: { signs: [], holds: [], engaged: false } }, 'fullScreenWaiting'],
  [{ senses: sensesWith({ fullScreen: unknown }) }, 'fullScreenUnknown', {}, 'no answer'],

  [{ senses: sensesWith({ doNotDisturb: yes }) }, 'doNotDisturbTold'],
  [{}, 'doNotDisturbOff', { holdInDoNotDisturb: false }],
  [{ senses: sensesWith({ doNotDisturb: unasked }) }, 'doNotDisturbWaiting'],
  [{ senses: sensesWith({ fullScreen: noSensor }) }, 'fullScreenUnknown'],
  [{ senses: sensesWith({ doNotDisturb: unknown }) }, 'doNotDisturbUnknown', {}, 'no answer'],
];

describe('what is found', () => {
  it.each(
    CASES.map(([facts, because, settings, detail]) => ({ facts, because, settings, detail })),
  )('$because: $facts $settings', ({ facts, because, settings, detail }) => {
    const { id, verdict } = REASONS[because];
    const found = findingsOf(checkFacts(facts, settings)).find((finding) => finding.id === id);
    expect(found).toMatchObject({ verdict, because });
    expect(found?.detail).toBe(detail);
  });

  it('can be every reason there is', () => {
    const reached = new Set(CASES.map(([, because]) => because));
    expect(Object.keys(REASONS).filter((reason) => !reached.has(reason as Reason))).toEqual([]);
  });

  it.each(['windows', 'mac', 'linux'] as const)(
    'is one thing each, in order, on %s',
    (platform) => {
      expect(findingsOf(checkFacts({ platform })).map(({ id }) => id)).toEqual(CHECK_IDS);
    },
  );

  it('is all well where all is well', () => {
    const verdicts = new Set(findingsOf(checkFacts()).map(({ verdict }) => verdict));
    expect([...verdicts]).toEqual(['works']);
  });

  it('is never that something works which nobody has seen', () => {
    const facts = checkFacts({
      ...{ noticed: {}, trayHost: 'unknown', lastNotification: { type: 'none' } },
      ...{
        idle: { source: 'system', name: '', moved: false },
        senses: { signs: [], holds: [], engaged: false },
      },
    });
    const works = findingsOf(facts).filter(({ verdict }) => verdict === 'works');
    expect(works.map(({ because }) => because)).toEqual(['autostartOff']);
  });
});

it.each(Object.keys(REASONS) as readonly Reason[])('%s has its words', (reason) => {
  const words: Readonly<Record<string, string>> = en.selfCheck;
  expect(words[reason]).toBeTruthy();
  expect(Boolean(words[`${reason}Advice`])).toBe(isAdvised(reason));
  if (REASONS[reason].verdict === 'fails') expect(isAdvised(reason)).toBe(true);
});
