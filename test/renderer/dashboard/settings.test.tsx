import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FakeOptions } from '../fakes/bridge.ts';
import { showPage } from '../fakes/render-page.tsx';
import { DEFAULT_SETTINGS, SETTINGS } from '../../../shared/settings/definitions.ts';
import { PRESETS } from '../../../shared/settings/presets.ts';

async function show(options: FakeOptions = {}) {
  const shown = await showPage('dashboard', options);
  await shown.user.click(screen.getByRole('button', { name: 'Settings' }));
  return shown;
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const changes = (main: Awaited<ReturnType<typeof show>>['main']) =>
  main.inputsOf('settings.change');

it('shows every setting that is not hidden', async () => {
  await show();
  const shown = Object.values(SETTINGS).filter(({ group }) => group !== 'hidden');
  const rows = document.querySelectorAll('main li > div > p[id$="-name"]');
  expect(rows).toHaveLength(shown.length);
});

it('shows the test languages, and the choice of language, in the preview only', async () => {
  await show({ info: { preview: false } });
  expect(screen.queryByRole('radiogroup', { name: 'Language' })).toBeNull();
});

describe('a change counts at once', () => {
  it('of a switch', async () => {
    const { main, user } = await show();
    await user.click(screen.getByRole('switch', { name: 'Eye rest' }));
    expect(changes(main)).toEqual([{ eyesEnabled: true }]);
    expect(screen.getByRole('switch', { name: 'Eye rest' })).toHaveProperty('checked', true);
  });

  it('of a number, by its buttons and by typing', async () => {
    const { main, user } = await show();
    await user.click(button('More: Short break after'));
    const field = screen.getByRole('textbox', { name: 'Short break after' });
    expect(field).toHaveProperty('value', '31 min');
    await user.clear(field);
    await user.type(field, '45{Enter}');
    expect(changes(main)).toEqual([{ moveIntervalMinutes: 31 }, { moveIntervalMinutes: 45 }]);
  });

  it('of a choice', async () => {
    const { main, user } = await show();
    const theme = screen.getByRole('radiogroup', { name: 'Theme' });
    await user.click(within(theme).getByRole('radio', { name: 'Dark' }));
    expect(changes(main)).toEqual([{ theme: 'dark' }]);
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  it('of the hour a day begins', async () => {
    const { main, user } = await show();
    await user.selectOptions(screen.getByRole('combobox', { name: 'A new day begins at' }), '3');
    expect(changes(main)).toEqual([{ dayStartHour: 3 }]);
  });

  it('of the volume', async () => {
    const { main } = await show();
    fireEvent.change(screen.getByRole('slider', { name: 'Volume' }), { target: { value: '80' } });
    expect(changes(main)).toEqual([{ soundVolume: 80 }]);
  });

  it('of a preset, and the one in force is marked', async () => {
    const { main, user } = await show();
    expect(screen.getByRole('radio', { name: /^Standard/u })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('radio', { name: /^Gentle/u }));
    expect(changes(main)).toEqual([PRESETS.gentle]);
    expect(screen.getByRole('radio', { name: /^Gentle/u })).toHaveProperty('checked', true);
  });

  it('of the language', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('radio', { name: 'Test: right to left' }));
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.lang).toBe('en-XB');
  });
});

describe('search', () => {
  it('finds by name, sentence, option and group', async () => {
    const { user } = await show();
    const search = screen.getByRole('searchbox', { name: 'Search settings' });
    await user.type(search, 'chime');
    expect(screen.getByText('1 setting')).toBeTruthy();
    expect(screen.getByRole('switch', { name: 'Sounds' })).toBeTruthy();
    await user.clear(search);
    await user.type(search, 'dark');
    expect(screen.getByRole('radiogroup', { name: 'Theme' })).toBeTruthy();
    await user.clear(search);
    await user.type(search, 'nothing like it');
    expect(screen.getByText('No setting fits "nothing like it".')).toBeTruthy();
  });
});

describe('reset', () => {
  it('of one setting', async () => {
    const { main, user } = await show({ settings: { snoozeMinutes: 9 } });
    await user.click(button('Reset: Put off for'));
    expect(main.settings().snoozeMinutes).toBe(5);
    expect(main.inputsOf('settings.reset')).toEqual([['snoozeMinutes']]);
  });

  it('of everything shown, with a way back', async () => {
    const { main, user } = await show({
      settings: { snoozeMinutes: 9, strict: true, welcomed: true },
    });
    await user.click(button('Reset all settings'));
    expect(main.settings()).toEqual({ ...DEFAULT_SETTINGS, welcomed: true });
    await user.click(button('Undo'));
    expect(main.settings()).toMatchObject({ snoozeMinutes: 9, strict: true });
    expect(screen.getByText('As it was before.')).toBeTruthy();
  });
});

it('says at the field why a value was refused', async () => {
  const { user } = await show({
    answers: {
      'settings.change': () => ({
        settings: DEFAULT_SETTINGS,
        refused: [{ name: 'moveIntervalMinutes', reason: 'range' }],
      }),
    },
  });
  await user.click(button('More: Short break after'));
  expect(screen.getByRole('alert').textContent).toBe(
    'Between 10 and 120, please. Nothing was changed.',
  );
});

describe('working hours', () => {
  it('take another range, lose one, and copy Monday', async () => {
    const { main, user } = await show({ settings: { workingHoursEnabled: true } });
    await user.click(button('Add hours on Monday'));
    const monday = () => main.settings().workingHours[0];
    expect(monday()).toEqual([
      { from: '09:00', to: '17:30' },
      { from: '18:30', to: '20:30' },
    ]);
    await user.click(button('Remove 09:00 to 17:30 on Monday'));
    expect(monday()).toEqual([{ from: '18:30', to: '20:30' }]);
    await user.click(button('Use Monday for Tuesday to Friday'));
    expect(main.settings().workingHours[4]).toEqual([{ from: '18:30', to: '20:30' }]);
    expect(main.settings().workingHours[5]).toEqual([]);
  });

  it('change when a time field is left', async () => {
    const { main } = await show({ settings: { workingHoursEnabled: true } });
    const field = screen.getByLabelText('Monday, to');
    fireEvent.change(field, { target: { value: '18:00' } });
    expect(changes(main)).toEqual([]);
    fireEvent.blur(field);
    expect(main.settings().workingHours[0]).toEqual([{ from: '09:00', to: '18:00' }]);
  });
});
