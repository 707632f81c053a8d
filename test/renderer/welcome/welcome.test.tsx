import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PRESETS } from '../../../shared/settings/presets.ts';
import { showPage } from '../fakes/render-page.tsx';

const button = (name: string) => screen.getByRole('button', { name });

it('leads through rhythm, hours and safety, and then begins', async () => {
  const { main, user } = await showPage('welcome', { info: { safetyNoteVersion: 3 } });
  expect(screen.getByText('Step 1 of 3')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: /^Walk/u }));
  expect(main.inputsOf('settings.change')).toEqual([PRESETS.walk]);

  await user.click(button('Next'));
  await user.click(screen.getByRole('switch', { name: 'Start at login' }));
  await user.click(screen.getByRole('switch', { name: 'Keep to working hours' }));
  expect(screen.getByRole('group', { name: 'Working hours' })).toBeTruthy();
  expect(main.settings()).toMatchObject({ startAtLogin: true, workingHoursEnabled: true });

  await user.click(button('Next'));
  expect(button('Start Sitwell')).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('checkbox', { name: 'I have read this' }));
  await user.click(button('Start Sitwell'));
  expect(main.inputsOf('welcome.finish')).toEqual([{ safetyNoteVersion: 3 }]);
});

it('can go back, and remembers', async () => {
  const { user } = await showPage('welcome');
  await user.click(button('Next'));
  await user.click(button('Next'));
  await user.click(screen.getByRole('checkbox'));
  await user.click(button('Back'));
  await user.click(button('Next'));
  expect(screen.getByRole('checkbox')).toHaveProperty('checked', true);
});
