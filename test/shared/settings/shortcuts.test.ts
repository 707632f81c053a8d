import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS } from '../../../shared/settings/definitions.ts';
import type { SettingName } from '../../../shared/settings/definitions.ts';
import {
  areNeeded,
  holderOf,
  isShortcut,
  partsOf,
  printedKeys,
  SHORTCUT_SETTINGS,
} from '../../../shared/settings/shortcuts.ts';

const PLATFORMS = ['windows', 'mac', 'linux'] as const;
const platforms = fc.constantFrom(...PLATFORMS);

it('every setting that takes keys is a shortcut', () => {
  const names = Object.keys(SETTINGS) as SettingName[];
  expect(new Set(names.filter((name) => /Shortcut$/u.test(name)))).toEqual(
    new Set(SHORTCUT_SETTINGS),
  );
  expect(names.filter(isShortcut)).toHaveLength(SHORTCUT_SETTINGS.length);
});

describe('keys', () => {
  it.each([
    ['CommandOrControl+Alt+B', 'windows', 'Ctrl Alt B'],
    ['CommandOrControl+Alt+B', 'mac', '⌘ ⌥ B'],
    ['Control+Shift+F5', 'mac', '⌃ ⇧ F5'],
    ['Super+K', 'windows', 'Win K'],
    ['Super+K', 'linux', 'Super K'],
    ['Super+K', 'mac', '⌘ K'],
  ] as const)('%s on %s are printed as %s', (accelerator, platform, printed) => {
    expect(printedKeys(accelerator, platform).join(' ')).toBe(printed);
  });

  it('are the same in whatever order and spelling they are written', () => {
    expect(partsOf('shift+ctrl+k', 'linux')).toEqual(partsOf('CommandOrControl+Shift+K', 'linux'));
    expect(partsOf('Cmd+k', 'mac')).toEqual(partsOf('CommandOrControl+K', 'mac'));
    expect(partsOf('Control+K', 'mac')).not.toEqual(partsOf('CommandOrControl+K', 'mac'));
  });

  it('never fail to compare, whatever stands in a file', () => {
    fc.assert(
      fc.property(fc.string(), platforms, (text, platform) => {
        expect(typeof areNeeded(text, platform)).toBe('boolean');
        expect(printedKeys(text, platform).join('+').length).toBeLessThan(10 * text.length + 10);
      }),
    );
  });
});

describe('the setting that has keys already', () => {
  const settings = { ...DEFAULT_SETTINGS, pauseShortcut: 'Control+Alt+P' };

  it('is found whatever the spelling, and is never the setting itself', () => {
    expect(holderOf(settings, 'drinkShortcut', 'CommandOrControl+Alt+P', 'linux')).toBe(
      'pauseShortcut',
    );
    expect(holderOf(settings, 'pauseShortcut', 'CommandOrControl+Alt+P', 'linux')).toBeNull();
    expect(holderOf(settings, 'drinkShortcut', 'Alt+P', 'linux')).toBeNull();
  });
});

describe('keys that others need', () => {
  it.each([
    ['CommandOrControl+C', PLATFORMS, true],
    ['CommandOrControl+Shift+Z', PLATFORMS, true],
    ['CommandOrControl+Q', PLATFORMS, true],
    ['Alt+F4', ['windows', 'linux'], true],
    ['Alt+F4', ['mac'], false],
    ['CommandOrControl+M', ['mac'], true],
    ['CommandOrControl+Shift+4', ['mac'], true],
    ['CommandOrControl+Alt+F2', ['linux'], true],
    ['CommandOrControl+Alt+F2', ['windows'], false],
    ['Super+L', ['windows', 'linux'], true],
    ['CommandOrControl+Alt+C', PLATFORMS, false],
    ['CommandOrControl+Shift+K', PLATFORMS, false],
    ['Alt+D', PLATFORMS, false],
  ] as const)('%s on %j: %s', (accelerator, on, needed) => {
    for (const platform of on) expect(areNeeded(accelerator, platform)).toBe(needed);
  });

  it('are none of those that Sitwell comes with', () => {
    for (const name of SHORTCUT_SETTINGS)
      for (const platform of PLATFORMS)
        expect(areNeeded(DEFAULT_SETTINGS[name], platform)).toBe(false);
  });
});
