import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FakeOptions } from '../fakes/bridge.ts';
import { showPage } from '../fakes/render-page.tsx';
import { sampleWeek } from '../fakes/sample-week.ts';

const show = (options: FakeOptions = {}, summary = sampleWeek()) =>
  showPage('dashboard', { ...options, answers: { 'week.get': () => summary, ...options.answers } });
const card = () => screen.getByRole('region', { name: 'Your last week' });
const isShown = () => screen.queryByRole('region', { name: 'Your last week' }) !== null;
const button = (name: string) => screen.getByRole('button', { name });
/** The lines, each as the texts of its three parts. */
const lines = () =>
  [...card().querySelectorAll('dl > div')].map((line) =>
    [...line.children].map((part) => part.textContent),
  );

describe('the weekly summary', () => {
  it('tells five numbers with those of the week before, in words', async () => {
    await show();
    expect(lines()).toEqual([
      ['Sitting on a desk day', '6 hr, 12 min', 'The week before: 6 hr, 35 min'],
      ['Longest sitting', '1 hr, 4 min', 'The week before: 1 hr, 28 min'],
      ['Breaks taken', '41 of 52, and 5 of your own', 'The week before: 38'],
      [
        'Drinks on a day you logged',
        '1,650 ml, with a goal of 2,000 ml',
        'The week before: 1,400 ml',
      ],
      ['How your back felt, 0 to 10', '2.6'],
    ]);
    expect(within(card()).getByText(/5 days at your desk/u)).toBeTruthy();
  });

  it('says where there is no number, and leaves a goal out that there was not', async () => {
    const figures = sampleWeek().figures.map((figure) =>
      figure.line === 'water' ? { ...figure, of: null } : { ...figure, value: null, own: 0 },
    );
    await show({ settings: { drinkUnit: 'usOunces' } }, sampleWeek({ figures }));
    expect(lines().map(([, value]) => value)).toEqual([
      ...['No time seen', 'No time seen', 'None came up', '56 fl oz', 'No check-in'],
    ]);
  });

  it('has one idea', async () => {
    await show({}, sampleWeek({ suggestion: 'checkIn' }));
    expect(within(card()).getByText(/A check-in takes two taps/u)).toBeTruthy();
  });

  it('goes for good when it is closed', async () => {
    const { main, user } = await show();
    await user.click(button('Close'));
    expect(isShown()).toBe(false);
    expect(main.inputsOf('week.dismiss')).toHaveLength(1);
  });

  it('can be switched off, and on again at once', async () => {
    const { main, user } = await show();
    await user.click(button('Do not show these again'));
    expect(main.settings().weeklySummary).toBe(false);
    expect(isShown()).toBe(false);
    expect(screen.getByText(/Weekly summaries are off/u)).toBeTruthy();
    await user.click(button('Undo'));
    expect(main.settings().weeklySummary).toBe(true);
    expect(isShown()).toBe(true);
  });

  it('is not there when there is nothing to sum up', async () => {
    await showPage('dashboard');
    expect(isShown()).toBe(false);
  });
});
