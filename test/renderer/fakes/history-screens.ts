// What lives here: the screens of History and of the report, for the checks that hold for all screens.
import { act, fireEvent, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { goTo } from '../../../renderer/state/place.ts';
import type { AnyScreen } from './any-screen.ts';
import type { FakeOptions } from './bridge.ts';
import { daysOf, emptyRange, NOTHING, sampleRange, usualTotals } from './sample-range.ts';

/** A place within History, over these answers. */
const at = (path: string, answers: FakeOptions['answers'] = {}): AnyScreen => ({
  page: 'dashboard',
  options: { answers },
  go: async () => act(async () => goTo('history', path)),
});

/** What folds, unfolded. */
const unfold = async (user: UserEvent): Promise<void> => {
  for (const summary of document.querySelectorAll('main summary')) await user.click(summary);
};

export const HISTORY_SCREENS: Readonly<Record<string, AnyScreen>> = {
  history: at(''),
  'history: a week, unfolded, a day looked at': {
    ...at('week/2026-11-16'),
    go: async (user) => {
      await act(async () => goTo('history', 'week/2026-11-16'));
      await unfold(user);
      await user.hover(document.querySelectorAll('main ol button')[2]!);
    },
  },
  'history: a month, ounces': {
    ...at('month/2026-11-02'),
    options: { settings: { drinkUnit: 'usOunces' } },
  },
  'history: nothing yet': at('', {
    'journal.range': (dates) => emptyRange(dates),
    'journal.days': () => [],
  }),
  'history: a week without anything': at('week/2026-11-02', {
    'journal.range': (dates) => emptyRange(dates, '2026-06-01'),
  }),
  'history: today alone': at('', {
    'journal.range': (dates) =>
      sampleRange(dates, {
        days: daysOf(dates, (date) => (date === '2026-11-23' ? usualTotals(date) : NOTHING)),
      }),
  }),
  'history: all days': at('days'),
  'history: a day': at('day/2026-11-20'),
  'report on days': at('report'),
  'report on days: a year without notes and water': {
    ...at('report'),
    go: async (user) => {
      await act(async () => goTo('history', 'report'));
      await user.click(screen.getAllByRole('radio')[2]!);
      const [from] = document.querySelectorAll('input[type="date"]');
      fireEvent.change(from!, { target: { value: '2025-11-24' } });
      for (const check of screen.getAllByRole('checkbox')) await user.click(check);
    },
  },
  'report on days: backwards': {
    ...at('report'),
    go: async (user) => {
      await act(async () => goTo('history', 'report'));
      await user.click(screen.getAllByRole('radio')[2]!);
      const [, to] = document.querySelectorAll('input[type="date"]');
      fireEvent.change(to!, { target: { value: '2026-01-01' } });
    },
  },
  'report on days: nothing': at('report', { 'journal.range': (dates) => emptyRange(dates) }),
};
