import { act, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { mount } from '../../../renderer/state/mount.tsx';
import { createLightTranslator } from '../../../shared/messages/light.ts';
import { fakeMain } from '../fakes/bridge.ts';
import type { FakeOptions } from '../fakes/bridge.ts';

function prepare(options: FakeOptions = {}) {
  const main = fakeMain(options);
  Object.defineProperty(window, 'sitwell', { value: main.bridge, configurable: true });
  return main;
}

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
});

it('draws, and says so when the first frame is there', async () => {
  const main = prepare({ settings: { theme: 'dark', motion: 'reduced' } });
  await act(() => mount(<p>…</p>, createLightTranslator));
  expect(document.body.textContent).toBe('…');
  await waitFor(() => expect(main.inputsOf('window.ready')).toHaveLength(1));
  const { dataset, lang, dir } = document.documentElement;
  expect([dataset['theme'], dataset['motion'], lang, dir]).toEqual([
    'dark',
    'reduced',
    'en',
    'ltr',
  ]);
});

it('says why when main does not answer, and lets the window show', async () => {
  const main = prepare({
    answers: {
      'settings.get': () => {
        throw new Error('Settings are not there.');
      },
    },
  });
  await act(() => mount(<p>…</p>, createLightTranslator));
  expect(document.body.textContent).toContain('Settings are not there.');
  expect(main.inputsOf('window.ready')).toHaveLength(1);
});

it('needs its place in the page', async () => {
  document.body.innerHTML = '';
  prepare();
  await expect(mount(<p>…</p>, createLightTranslator)).rejects.toThrow('root');
});
