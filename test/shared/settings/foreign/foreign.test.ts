import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../shared/settings/definitions.ts';
import { changesOf } from '../../../../shared/settings/foreign/foreign.ts';
import type { ForeignSettings } from '../../../../shared/settings/foreign/foreign.ts';
import { readForeign } from '../../../../shared/settings/foreign/read-foreign.ts';
import { changeSettings } from '../../../../shared/settings/schema.ts';

function read(file: unknown): ForeignSettings {
  const found = readForeign(JSON.stringify(file));
  if (!found) throw new Error('not known');
  return found;
}
const changes = (file: unknown) => changesOf(read(file));
const leftNames = (file: unknown): readonly string[] =>
  read(file).left.flatMap(({ names }) => names);

/** Stretchly's file as it is after the first start. */
const stretchly = (about: Readonly<Record<string, unknown>> = {}) => ({
  ...{ microbreak: true, microbreakInterval: 600_000, microbreakDuration: 20_000 },
  ...{ break: true, breakInterval: 2, breakDuration: 300_000 },
  ...{ microbreakPostponeTime: 120_000, breakPostponeTime: 300_000 },
  ...{ microbreakStrictMode: false, breakStrictMode: true },
  ...{ naturalBreaksInactivityResetTime: 300_000, silentNotifications: false, volume: 0.8 },
  ...{ fullscreen: false, themeSource: 'dark', mainColor: '#478484', morningHour: 6 },
  ...about,
});

const nineToSix = { enabled: true, ranges: [{ fromMinutes: 540, toMinutes: 1_080 }] };
/** BreakTimer's file as it is after the first start. */
const breakTimer = (about: Readonly<Record<string, unknown>> = {}) => ({
  appInitialized: true,
  settings: {
    ...{ autoLaunch: true, breaksEnabled: true, notificationType: 'POPUP' },
    ...{ breakFrequencySeconds: 1_680, breakLengthSeconds: 120, postponeLengthSeconds: 180 },
    ...{ workingHoursEnabled: true, workingHoursMonday: nineToSix, workingHoursTuesday: nineToSix },
    ...{ workingHoursWednesday: nineToSix, workingHoursThursday: nineToSix },
    ...{ workingHoursFriday: nineToSix, workingHoursSaturday: { ...nineToSix, enabled: false } },
    ...{ workingHoursSunday: { enabled: false, ranges: [] } },
    ...{ idleResetEnabled: true, idleResetLengthSeconds: 300, soundType: 'GONG' },
    ...{ breakSoundVolume: 1, endBreakEnabled: true, postponeLimit: 0, breakTitle: 'Time' },
    ...about,
  },
});

describe("Stretchly's settings", () => {
  it('make its short mini breaks rests for the eyes, and its long ones breaks to move', () => {
    expect(changes(stretchly())).toMatchObject({
      ...{ eyesEnabled: true, eyesIntervalMinutes: 10, eyesLengthSeconds: 20 },
      ...{ moveIntervalMinutes: 30, moveLengthMinutes: 5, longEnabled: false },
      ...{ snoozeMinutes: 5, strict: true, breakStyle: 'window', theme: 'dark' },
      ...{ awayAfterMinutes: 5, sounds: true, soundVolume: 80 },
    });
  });

  it('make its longer mini breaks breaks to move, and its long ones long', () => {
    const file = stretchly({ microbreakInterval: 1_500_000, microbreakDuration: 90_000 });
    expect(changes(file)).toMatchObject({
      ...{ moveIntervalMinutes: 25, moveLengthMinutes: 1.5, snoozeMinutes: 2, strict: false },
      ...{ longEnabled: true, longIntervalMinutes: 75, longLengthMinutes: 5 },
    });
  });

  it('without mini breaks leave the eyes alone', () => {
    const taken = changes(stretchly({ microbreak: false }));
    expect(taken).toMatchObject({ eyesEnabled: false, moveIntervalMinutes: 30 });
    expect(taken).not.toHaveProperty('eyesIntervalMinutes');
  });

  it('without long breaks leave the rhythm of moving as it is', () => {
    expect(changes(stretchly({ break: false }))).not.toHaveProperty('moveIntervalMinutes');
  });

  it('say what is left, by its names in the file', () => {
    expect(leftNames(stretchly())).toEqual([
      ...['microbreakStrictMode', 'microbreakPostponeTime', 'mainColor', 'morningHour'],
    ]);
    const long = stretchly({ microbreakDuration: 90_000, naturalBreaks: true });
    expect(leftNames(long)).toEqual([
      ...['breakStrictMode', 'breakPostponeTime', 'naturalBreaks', 'mainColor', 'morningHour'],
    ]);
  });

  it('say whether it starts with the session', () => {
    expect(changes(stretchly({ openAtLogin: true }))).toMatchObject({ startAtLogin: true });
  });
});

describe("BreakTimer's settings", () => {
  it('give the one rhythm, the hours and the rest', () => {
    const day = [{ from: '09:00', to: '18:00' }];
    expect(changes(breakTimer())).toEqual({
      ...{ moveIntervalMinutes: 28, moveLengthMinutes: 2, longEnabled: false, eyesEnabled: false },
      ...{ snoozeMinutes: 3, workingHoursEnabled: true, workingHours: [day, day, day, day, day, [], []] }, // prettier-ignore
      ...{ breakStyle: 'fullScreen', strict: false, awayAfterMinutes: 5, sounds: true },
      ...{ soundVolume: 100, startAtLogin: true },
    });
  });

  it('may be silent notifications', () => {
    const file = breakTimer({ notificationType: 'NOTIFICATION', soundType: 'NONE' });
    expect(changes(file)).toMatchObject({ breakStyle: 'notification', sounds: false });
  });

  it('join hours that overlap, and take midnight for the end of the day', () => {
    const ranges = [
      { fromMinutes: 1_200, toMinutes: 1_440 },
      { fromMinutes: 480, toMinutes: 600 },
      { fromMinutes: 540, toMinutes: 720 },
    ];
    const { workingHours } = changes(breakTimer({ workingHoursMonday: { enabled: true, ranges } }));
    expect(workingHours?.[0]).toEqual([
      { from: '08:00', to: '12:00' },
      { from: '20:00', to: '24:00' },
    ]);
  });

  it('leave hours out that run past midnight', () => {
    const night = { enabled: true, ranges: [{ fromMinutes: 1_200, toMinutes: 300 }] };
    const file = breakTimer({ workingHoursMonday: night });
    expect(changes(file)).not.toHaveProperty('workingHours');
    expect(leftNames(file)).toContain('workingHoursMonday');
  });

  it('of a version that wrote times as dates are left', () => {
    const file = { settings: { breakFrequency: '1899-12-31T00:28:00.000Z' } };
    expect(read(file).left).toEqual([{ why: 'otherApps.whyOldTimes', names: ['breakFrequency'] }]);
  });
});

describe('a number', () => {
  it.each([
    [60_000, 10],
    [630_000 * 3, 32],
    [86_400_000, 120],
  ])('of %i ms becomes the nearest that Sitwell allows, and that is said', (ms, minutes) => {
    const file = stretchly({ microbreakInterval: ms / 3 });
    const taken = read(file).taken.find(({ name }) => name === 'moveIntervalMinutes');
    expect(taken).toEqual({ name: 'moveIntervalMinutes', value: minutes, isNearest: true });
  });
});

describe('whatever a file holds', () => {
  const value = fc.oneof(fc.jsonValue(), fc.double(), fc.boolean());
  const keys = [...Object.keys(stretchly()), ...Object.keys(breakTimer().settings)];
  const file = fc.dictionary(fc.constantFrom(...keys), value);

  it('what is taken over may stand in the settings', () => {
    fc.assert(
      fc.property(file, fc.boolean(), (values, isStretchly) => {
        const found = isStretchly ? read(stretchly(values)) : read(breakTimer(values));
        expect(changeSettings(DEFAULT_SETTINGS, changesOf(found)).refused).toEqual([]);
      }),
    );
  });

  it.each(['', '[]', 'null', '{', '{"settings":[]}', '{"microbreakInterval":1}'])(
    'a file of no other app is none: %j',
    (text) => {
      expect(readForeign(text)).toBeNull();
    },
  );
});
