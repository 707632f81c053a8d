// What lives here: the screens about the person's data, for the checks that hold for all screens.
import { act, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { goTo } from '../../../renderer/state/place.ts';
import type { AnyScreen } from './any-screen.ts';
import { jsonFile, sampleFound, STRETCHLY_FILE } from './sample-data.ts';

const settings = async (): Promise<void> => act(async () => goTo('settings'));

/** Chooses a file in a field of the page, of which there are two: copies, and other apps. */
const choosing = (field: 0 | 1, text: string) => async (user: UserEvent) => {
  await settings();
  const input = document.querySelectorAll<HTMLInputElement>('input[type="file"]')[field]!;
  await user.upload(input, jsonFile(text));
  await screen.findAllByRole('heading', { level: 3 }).catch(() => undefined);
};

export const DATA_SCREENS: Readonly<Record<string, AnyScreen>> = {
  'data: a copy is found': {
    page: 'dashboard',
    options: { answers: { 'data.look': () => sampleFound() } },
    go: choosing(0, '{}'),
  },
  'data: a bad copy': {
    page: 'dashboard',
    options: {
      answers: {
        'data.look': () => ({ type: 'refused', reason: 'bad', where: 'journal.drink[12].ml' }),
      },
    },
    go: choosing(0, '{}'),
  },
  'data: another app': { page: 'dashboard', go: choosing(1, STRETCHLY_FILE) },
  'data: going back': {
    page: 'dashboard',
    go: async (user) => {
      await settings();
      await user.click(screen.getAllByRole('button').at(-3)!);
    },
  },
  'data: deleting': {
    page: 'dashboard',
    go: async (user) => {
      await settings();
      await user.click(screen.getAllByRole('button').at(-1)!);
    },
  },
};
