import { expect, it, vi } from 'vitest';
import { nativeTheme } from '../electron/native-theme.ts';
import { soon, stage } from './stage.ts';

const machine = stage();

it('follows the system until the app chooses; each change tells "updated"', async () => {
  const updated = vi.fn();
  nativeTheme.on('updated', updated);
  expect([nativeTheme.themeSource, nativeTheme.shouldUseDarkColors]).toEqual(['system', false]);
  machine.change({ darkTheme: true });
  expect([nativeTheme.shouldUseDarkColors, updated.mock.calls.length]).toEqual([true, 1]);
  nativeTheme.themeSource = 'light';
  await soon();
  expect([nativeTheme.shouldUseDarkColors, machine.view().dark, updated.mock.calls.length]).toEqual([false, false, 2]); // prettier-ignore
  machine.change({ highContrast: true });
  expect([nativeTheme.shouldUseHighContrastColors, updated.mock.calls.length]).toEqual([true, 3]);
});

it('takes only the three documented values', () => {
  expect(() => {
    nativeTheme.themeSource = 'blue' as 'dark';
  }).toThrow(TypeError);
});
