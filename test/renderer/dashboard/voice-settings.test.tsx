import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FakeOptions } from '../fakes/bridge.ts';
import { pass } from '../fakes/pass.ts';
import { showPage } from '../fakes/render-page.tsx';
import { VOICES, fakeSpeech } from '../fakes/speech.ts';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function show(options: FakeOptions = {}) {
  const shown = await showPage('dashboard', options);
  await shown.user.click(screen.getByRole('button', { name: 'Settings' }));
  return shown;
}
const list = () => screen.getByRole('combobox', { name: 'Voice' });
const options = () => [...list().querySelectorAll('option')].map(({ textContent }) => textContent);

it('lists the voices on this computer, those of the language first', async () => {
  fakeSpeech([VOICES.bernd, VOICES.cloud, VOICES.anna]);
  await show();
  expect(options()).toEqual(['One of your language', 'Anna', 'Bernd']);
  expect(list().querySelector('optgroup')?.label).toBe('Other languages');
});

it('keeps a chosen voice, and lets it be heard at the chosen pace', async () => {
  const speech = fakeSpeech([VOICES.anna, VOICES.bernd]);
  const { main, user } = await show({ settings: { voiceRate: 80 } });
  await user.selectOptions(list(), 'Bernd');
  expect(main.inputsOf('settings.change')).toEqual([{ voiceName: 'Bernd' }]);
  await user.click(screen.getByRole('button', { name: 'Hear it' }));
  pass(100);
  expect(speech.last()).toMatchObject({ voice: VOICES.bernd, rate: 0.8 });
});

it('keeps a voice that is not there just now', async () => {
  fakeSpeech();
  await show({ settings: { voiceName: 'Gone' } });
  expect(options()).toContain('Gone (not here now)');
  expect(list()).toHaveProperty('value', 'Gone');
});

it('takes voices that come late', async () => {
  const speech = fakeSpeech([]);
  await show();
  act(() => speech.bring([VOICES.anna]));
  expect(options()).toEqual(['One of your language', 'Anna']);
});

it.each([
  ['linux', /install speech-dispatcher/u],
  ['windows', /No voice was found on this computer/u],
] as const)('says in words that there is none, and on %s what to do', async (platform, words) => {
  await show({ info: { platform } });
  pass(5_000);
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.queryByRole('combobox', { name: 'Voice' })).toBeNull();
});
