import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS } from '../../../shared/settings/definitions.ts';
import { readSettings, settingsFile } from '../../../shared/settings/file.ts';
import { migrateSettings, SETTINGS_VERSION } from '../../../shared/settings/migrations.ts';
import { PRESETS } from '../../../shared/settings/presets.ts';
import { changeSettings, refusalOf } from '../../../shared/settings/schema.ts';

describe('a setting', () => {
  it.each(Object.keys(SETTINGS))('%s takes its own default', (name) => {
    expect(refusalOf(name, DEFAULT_SETTINGS[name as keyof typeof SETTINGS])).toBeNull();
  });

  it.each([
    ['nonsense', 1, 'unknown'],
    ['moveIntervalMinutes', '30', 'type'],
    ['moveIntervalMinutes', 9, 'range'],
    ['moveIntervalMinutes', Number.NaN, 'type'],
    ['moveIntervalMinutes', Number.POSITIVE_INFINITY, 'type'],
    ['theme', 'purple', 'range'],
    ['theme', null, 'type'],
    ['strict', 'yes', 'type'],
    ['promptShortcut', 'rm -rf', 'range'],
    ['workingHours', [], 'range'],
    ['workingHours', 'always', 'type'],
    ['favouriteStretches', 'all', 'type'],
    ['favouriteStretches', ['../x'], 'range'],
    ['favouriteStretches', ['a', 'a'], 'range'],
    ['favouriteStretches', Array.from({ length: 201 }, (_, index) => `s${index}`), 'range'],
    ['cautions', ['sunburn'], 'range'],
    ['voiceName', 'x'.repeat(101), 'range'],
    ['__proto__', {}, 'unknown'],
    ['constructor', {}, 'unknown'],
  ])('%s refuses %j as %s', (name, value, reason) => {
    expect(refusalOf(name, value)).toBe(reason);
  });

  it.each([
    [
      [
        { from: '09:00', to: '12:00' },
        { from: '13:00', to: '24:00' },
      ],
      null,
    ],
    [
      [
        { from: '09:00', to: '12:00' },
        { from: '11:00', to: '13:00' },
      ],
      'range',
    ],
    [[{ from: '12:00', to: '09:00' }], 'range'],
    [[{ from: '9:00', to: '12:00' }], 'range'],
  ])('working hours %j are %s', (day, reason) => {
    expect(refusalOf('workingHours', [day, [], [], [], [], [], []])).toBe(reason);
  });
});

it('lists take ids, those of another version too', () => {
  expect(refusalOf('favouriteStretches', ['childs-pose', 'unknown9'])).toBeNull();
  expect(refusalOf('cautions', ['knee', 'disc'])).toBeNull();
});

describe('changing settings', () => {
  it('applies what may stand and names the rest', () => {
    const { settings, refused } = changeSettings(DEFAULT_SETTINGS, {
      strict: true,
      soundVolume: 101,
    });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, strict: true });
    expect(refused).toEqual([{ name: 'soundVolume', reason: 'range' }]);
  });

  it.each(Object.entries(PRESETS))('the preset %s may stand', (_name, preset) => {
    expect(changeSettings(DEFAULT_SETTINGS, preset).refused).toEqual([]);
  });
});

describe('a settings file', () => {
  it('keeps only what differs from the defaults', () => {
    expect(settingsFile({ ...DEFAULT_SETTINGS, strict: true })).toEqual({
      version: SETTINGS_VERSION,
      values: { strict: true },
    });
  });

  it('gives valid settings whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(SETTINGS), 'x'), fc.anything()),
        (values) => {
          const read = readSettings({ version: 1, values });
          expect(Object.entries(read!.settings).every(([n, v]) => refusalOf(n, v) === null)).toBe(
            true,
          );
        },
      ),
    );
  });

  it.each([null, [], 'x', {}, { version: 0, values: {} }, { version: 1, values: [] }])(
    '%j is none',
    (json) => expect(readSettings(json)).toBeNull(),
  );

  it('of a later Sitwell is read as far as it goes and marked', () => {
    const read = readSettings({ version: 99, values: { strict: true, thoughtControl: 11 } });
    expect(read).toMatchObject({
      newer: true,
      settings: { strict: true },
      refused: [{ name: 'thoughtControl', reason: 'unknown' }],
    });
  });
});

it('migrations run from the version kept, each once', () => {
  const add = (name: string) => (values: object) => ({ ...values, [name]: true });
  const steps = [add('second'), add('third')];
  expect(migrateSettings(1, {}, steps)).toEqual({ second: true, third: true });
  expect(migrateSettings(2, {}, steps)).toEqual({ third: true });
  expect(migrateSettings(3, {}, steps)).toEqual({});
  expect(migrateSettings(9, {}, steps)).toEqual({});
});
