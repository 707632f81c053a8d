import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { AnyScreen } from './any-screen.ts';
import { over } from './samples.ts';
import { SAMPLE_CHECK_IN } from './working-comfort.ts';

/** The level of this number in the first row of levels. */
const pick = async (user: UserEvent, level: number): Promise<void> =>
  user.click(document.querySelectorAll('[role=radiogroup] [role=radio]')[level]!);

/** A button of the check-in card, from its end. */
const pressInCard = async (user: UserEvent, place: number): Promise<void> => {
  const card = document.querySelector('[data-card=check-in]');
  await user.click([...(card?.querySelectorAll('button') ?? [])].at(place)!);
};
const CHECKED = { comfort: { today: [SAMPLE_CHECK_IN], last: SAMPLE_CHECK_IN } };
const OFFERED = { comfort: { isOffered: true, last: SAMPLE_CHECK_IN } };

/** Every screen about check-ins. */
export const COMFORT_SCREENS: Readonly<Record<string, AnyScreen>> = {
  'check-in: just made, with its places': {
    page: 'dashboard',
    go: async (user) => {
      await pick(user, 4);
      await user.click(document.querySelector('[data-region=lowerBack]')!);
    },
  },
  'check-in: one of today': { page: 'dashboard', options: CHECKED },
  'check-in: one that is changed': {
    page: 'dashboard',
    options: CHECKED,
    go: async (user) => pressInCard(user, 0),
  },
  'check-in: an earlier one, without a level': {
    page: 'dashboard',
    options: CHECKED,
    go: async (user) => {
      await pressInCard(user, -2);
      await user.type(screen.getAllByRole('textbox').at(-1)!, '[x]{Enter}');
      await user.click(document.querySelector('[data-card=check-in] [type=submit]')!);
    },
  },
  'check-in: offered after a break': {
    page: 'break',
    options: { status: { phase: over() }, ...OFFERED },
  },
  'check-in: made after a break': {
    page: 'break',
    options: { status: { phase: over() }, ...OFFERED },
    go: async (user) => pick(user, 7),
  },
};
