import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FakeOptions } from '../fakes/bridge.ts';
import { showPage } from '../fakes/render-page.tsx';

async function show(options: FakeOptions = {}) {
  const shown = await showPage('dashboard', options);
  await shown.user.click(screen.getByRole('button', { name: 'Settings' }));
  return shown;
}
const button = (name: string) => screen.getByRole('button', { name });
const changes = (main: Awaited<ReturnType<typeof show>>['main']) =>
  main.inputsOf('settings.change');

describe('sizes of drinks', () => {
  const field = (name: string) => screen.getByRole('textbox', { name });
  const sizes = () =>
    within(screen.getByRole('list', { name: 'Sizes to log with one press' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);

  it('begin with the usual ones, of which one can be removed', async () => {
    const { main, user } = await show();
    expect(sizes()).toEqual(['150 ml', '200 ml', '250 ml', '330 ml', '500 ml', '750 ml']);
    await user.click(button('Remove 330 ml'));
    expect(changes(main)).toEqual([{ drinkSizes: [150, 200, 250, 500, 750] }]);
    expect(screen.getByRole('list', { name: 'Sizes to log with one press' })).toBe(
      document.activeElement,
    );
  });

  it('take one more, in its place, until there are six', async () => {
    const { main, user } = await show({ settings: { drinkSizes: [150, 200, 250, 330, 500] } });
    await user.type(field('New size (ml)'), '180{Enter}');
    expect(changes(main)).toEqual([{ drinkSizes: [150, 180, 200, 250, 330, 500] }]);
    expect(screen.queryByRole('textbox', { name: 'New size (ml)' })).toBeNull();
  });

  it('are shown and typed in the unit of the person, and kept as ml', async () => {
    const settings = { drinkUnit: 'usOunces', drinkSizes: [237] } as const;
    const { main, user } = await show({ settings });
    expect(sizes()).toEqual(['8 fl oz']);
    await user.type(field('New size (fl oz)'), '12.5{Enter}');
    expect(changes(main)).toEqual([{ drinkSizes: [237, 370] }]);
  });

  it('that cannot be stay as they were typed, and it is said which can', async () => {
    const settings = { drinkUnit: 'usOunces', drinkSizes: [237] } as const;
    const { main, user } = await show({ settings });
    await user.type(field('New size (fl oz)'), '99999{Enter}');
    expect(field('New size (fl oz)')).toHaveProperty('value', '99999');
    expect(screen.getByText('Please write an amount from 0.5 fl oz to 101 fl oz.')).toBeTruthy();
    expect(changes(main)).toEqual([]);
  });

  it('that are there already change nothing', async () => {
    const { main, user } = await show({ settings: { drinkSizes: [150] } });
    await user.type(field('New size (ml)'), '150{Enter}');
    expect(main.settings().drinkSizes).toEqual([150]);
  });

  it('go back to the usual ones', async () => {
    const { main, user } = await show({ settings: { drinkSizes: [150] } });
    await user.click(button('Reset: Sizes to log with one press'));
    expect(main.settings().drinkSizes).toEqual([]);
    expect(sizes()).toHaveLength(6);
  });
});

describe('the goal for drinks', () => {
  it('is set in ml by hundreds, and in whole ounces', async () => {
    const { main, user } = await show();
    await user.click(button('More: Goal (ml)'));
    await user.click(
      within(screen.getByRole('radiogroup', { name: 'Amounts in' })).getByRole('radio', {
        name: 'US ounces',
      }),
    );
    await user.click(button('Less: Goal (fl oz)'));
    expect(changes(main)).toEqual([
      { drinkGoalMl: 2_100 },
      { drinkUnit: 'usOunces' },
      { drinkGoalMl: 2_070 },
    ]);
  });

  it('is not changed by looking at it in ounces', async () => {
    const { main, user } = await show({ settings: { drinkUnit: 'usOunces' } });
    await user.click(screen.getByRole('textbox', { name: 'Goal (fl oz)' }));
    await user.tab();
    expect(changes(main)).toEqual([]);
  });
});
