// What lives here: Today with something open: a piece, a part of it, what can be added.
// What does not: Today as it is (screens.tsx). To add a screen: one line, with the way to it.
import { act, fireEvent, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { FakeOptions } from './bridge.ts';
import type { AnyScreen } from './any-screen.ts';
import { sampleDay } from './samples.ts';

const all = <Wanted extends HTMLElement>(selector: string): readonly Wanted[] => [
  ...document.querySelectorAll<Wanted>(selector),
];
const press = async (user: UserEvent, element: HTMLElement | undefined): Promise<void> =>
  user.click(element!);

/** A piece of the timeline, by what it is and its place among those. */
const choose = (type: string, index: number) => async (user: UserEvent) =>
  press(user, all(`[data-piece^="${type}-"]`)[index]);
const lastOf = (selector: string): HTMLElement | undefined => all(selector).at(-1);
const DETAILS = '[role="group"][tabindex="-1"]';

/** One break said to be otherwise by the person, and one added by them. */
const said: FakeOptions = {
  answers: {
    'journal.day': () => {
      const [first, ...rest] = sampleDay().breaks;
      return sampleDay({
        breaks: [{ ...first!, outcome: 'skipped', recorded: 'taken', by: 'person' }, ...rest],
      });
    },
  },
};

/** What the menu "Add to this day" adds, by its place in it. */
const add = (index: number) => async (user: UserEvent) => {
  await press(user, all('[aria-haspopup="true"]').at(-1));
  await press(user, all('[role="menuitem"]')[index]);
};

export const TODAY_SCREENS: Readonly<Record<string, AnyScreen>> = {
  'today: a piece': { page: 'dashboard', go: choose('span', 1) },
  'today: a part, wrongly': {
    page: 'dashboard',
    go: async (user) => {
      await choose('span', 1)(user);
      await press(user, lastOf(`${DETAILS} button`));
      act(() => {
        fireEvent.change(all('input[type="time"]')[0]!, { target: { value: '03:00' } });
      });
      await press(user, all('[role="group"] [role="group"] button')[0]);
    },
  },
  'today: a break said to be otherwise': {
    page: 'dashboard',
    options: said,
    go: choose('break', 0),
  },
  'today: a check-in': { page: 'dashboard', go: choose('checkIn', 0) },
  'today: stretches, changed': {
    page: 'dashboard',
    go: async (user) => {
      await choose('drink', 1)(user);
      await press(user, lastOf(`${DETAILS} button`));
      await choose('stretches', 0)(user);
    },
  },
  'today: a call, and what came due in it': {
    page: 'dashboard',
    options: {
      status: { holds: ['meeting'], canOverrule: true, owed: 'long', owedCount: 2 },
      senses: { holds: [{ hold: 'meeting', programs: ['zoom'] }], engaged: true },
    },
    go: async () => {
      await screen.findAllByText(/zoom/u);
    },
  },
  'today: prompts all the same': {
    page: 'dashboard',
    options: { status: { overruled: ['meeting'] } },
  },
  'today: adding a break': { page: 'dashboard', go: add(0) },
  'today: adding time': { page: 'dashboard', go: add(3) },
};
