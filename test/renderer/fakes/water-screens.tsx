import { act, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { goTo } from '../../../renderer/state/place.ts';
import type { AnyScreen } from './any-screen.ts';
import { running } from './samples.ts';

const open = async (): Promise<void> => act(async () => goTo('water'));
const PROPOSED = { proposal: { ml: 250, by: 'prompt' } } as const;

/** Presses a button of the page's main part by its place, or from the end. */
const pressAt = async (user: UserEvent, place: number): Promise<void> => {
  const buttons = [...document.querySelectorAll<HTMLElement>('main button')];
  await user.click(buttons.at(place)!);
};

/** Every screen about drinks. */
export const WATER_SCREENS: Readonly<Record<string, AnyScreen>> = {
  water: { page: 'dashboard', go: open },
  'water: nothing yet, without a goal': {
    page: 'dashboard',
    options: { water: { drinks: [], countedMl: 0, goalMl: null, pace: null, note: 'hour' } },
    go: open,
  },
  'water: alcohol logged, one that is changed, another amount, in ounces': {
    page: 'dashboard',
    options: { settings: { drinkUnit: 'imperialOunces' }, water: { hotDay: true, note: 'day' } },
    go: async (user) => {
      await open();
      await user.selectOptions(screen.getByRole('combobox'), 'alcohol');
      await pressAt(user, 0);
      await pressAt(user, -2);
      await user.selectOptions(screen.getAllByRole('combobox')[0]!, 'alcohol');
    },
  },
  'drink: proposed': { page: 'drink', options: { water: PROPOSED } },
  'drink: none yet': {
    page: 'drink',
    options: { water: { ...PROPOSED, drinks: [], countedMl: 0 } },
  },
  'drink: logged': {
    page: 'drink',
    options: { water: PROPOSED },
    go: async (user) => pressAt(user, 0),
  },
  'break: with a drink': {
    page: 'break',
    options: { status: { phase: running() }, water: { proposal: { ml: 250, by: 'break' } } },
  },
};
