// What lives here: the screens about the person's data, for the checks that hold for all screens.
import { act, screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import type { UserEvent } from '@testing-library/user-event';
import { goTo } from '../../../renderer/state/place.ts';
import type { AnyScreen } from './any-screen.ts';
import { jsonFile, sampleFound, STRETCHLY_FILE } from './sample-data.ts';

/** The cards are loaded after the rest of the page. */
async function settings(): Promise<void> {
  await act(async () => goTo('settings'));
  await waitFor(() => expect(document.querySelector('input[type="file"]')).not.toBeNull());
}

/** Chooses a file in a field of the page, of which there are two: copies, and other apps. */
async function choose(user: UserEvent, field: 0 | 1, text: string): Promise<void> {
  const input = document.querySelectorAll<HTMLInputElement>('input[type="file"]')[field]!;
  await user.upload(input, jsonFile(text));
  await waitFor(() =>
    expect(document.querySelectorAll('h3, [role="alert"]')).not.toHaveLength(field),
  );
}

export const DATA_SCREENS: Readonly<Record<string, AnyScreen>> = {
  'data: a copy is found, another app, going back, deleting': {
    page: 'dashboard',
    options: { answers: { 'data.look': () => sampleFound() } },
    go: async (user) => {
      await settings();
      await user.click(document.querySelector('ol button')!);
      await user.click(screen.getAllByRole('button').at(-1)!);
      await choose(user, 0, '{}');
      await choose(user, 1, STRETCHLY_FILE);
    },
  },
  'data: a bad copy': {
    page: 'dashboard',
    options: {
      answers: {
        'data.look': () => ({ type: 'refused', reason: 'bad', where: 'journal.drink[12].ml' }),
      },
    },
    go: async (user) => {
      await settings();
      await choose(user, 0, '{}');
    },
  },
};
