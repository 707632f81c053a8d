import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FakeOptions } from '../fakes/bridge.ts';
import { NOW } from '../fakes/samples.ts';
import { showPage } from '../fakes/render-page.tsx';

const show = (options: FakeOptions = {}) =>
  showPage('dashboard', { ...options, status: { flareUp: true, ...options.status } });
const button = (name: string) => screen.getByRole('button', { name });
const care = () => screen.getByRole('region', { name: 'Ice and heat' });

describe('a day with a sore back', () => {
  it('says on Today what is gentle, compares ice and heat, and names when to call for help', async () => {
    await show();
    expect(screen.getByRole('heading', { name: 'A day for a sore back' })).toBeTruthy();
    expect(within(care()).getByRole('table', { name: 'Ice and heat compared' })).toBeTruthy();
    expect(screen.getByText(/Call your local emergency number/u)).toBeTruthy();
  });

  it('is not on Today on any other day', async () => {
    await show({ status: { flareUp: false } });
    expect(screen.queryByRole('region', { name: 'Ice and heat' })).toBeNull();
  });

  it('ends when the person says so', async () => {
    const { main, user } = await show();
    await user.click(button('My back is better'));
    expect(main.actions()).toEqual([{ type: 'flareUp', on: false }]);
  });

  it.each([
    ['Still sore', true],
    ['It is better', false],
  ])('asks after two days, and hears %s', async (answer, on) => {
    const { main, user } = await show({ status: { askFlareUp: true } });
    expect(screen.getByText('Is your back still sore?')).toBeTruthy();
    await user.click(button(answer));
    expect(main.actions()).toEqual([{ type: 'flareUp', on }]);
  });

  it('does not ask before', async () => {
    await show();
    expect(screen.queryByText('Is your back still sore?')).toBeNull();
  });
});

describe('ice and heat', () => {
  it('answers when, how it feels and how long, for both', async () => {
    await show();
    const cells = within(care())
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(cells).toEqual([
      ['', 'Ice', 'Heat'],
      [
        'When',
        'In the first one to three days after it began',
        'Later, once any swelling has gone down',
      ],
      [
        'It looks or feels',
        'Red, swollen or inflamed; sudden or sharp',
        'Stiff or tight; a dull ache that goes on',
      ],
      ['How long', '15 to 20 minutes at a time', '15 to 20 minutes at a time'],
    ]);
    expect(screen.getByText('Put a cloth between the pack and your skin.')).toBeTruthy();
  });

  it('is always in Safety', async () => {
    const { user } = await show({ status: { flareUp: false } });
    await user.click(button('Safety'));
    expect(care()).toBeTruthy();
  });
});

describe('the timer', () => {
  it('starts for fifteen minutes, or for twenty', async () => {
    const { main, user } = await show();
    await user.click(button('Start with ice'));
    await user.click(button('Stop the timer'));
    await user.click(screen.getByRole('radio', { name: '20 min' }));
    await user.click(button('Start with heat'));
    expect(main.inputsOf('care.start')).toEqual([
      { pack: 'ice', minutes: 15 },
      { pack: 'heat', minutes: 20 },
    ]);
    expect(main.inputsOf('care.stop')).toHaveLength(1);
  });

  it('goes on where it was when the page opens again, and says until when', async () => {
    await show({ answers: { 'care.get': () => ({ pack: 'heat', ending: NOW + 600_000 }) } });
    expect(within(care()).getByText('10:00')).toBeTruthy();
    expect(within(care()).getByRole('status').textContent).toMatch(/^Heat on until 2:40/u);
  });

  it('says when the time is up', async () => {
    const { main } = await show({
      answers: { 'care.get': () => ({ pack: 'ice', ending: NOW + 1_000 }) },
    });
    act(() => main.tell('care', null));
    expect(within(care()).getByRole('status').textContent).toBe(
      'Time is up. Take the ice off, and give your skin a rest.',
    );
    expect(button('Start with ice')).toBeTruthy();
  });

  it('says nothing of the kind when it was stopped', async () => {
    const { main, user } = await show({
      answers: { 'care.get': () => ({ pack: 'ice', ending: NOW + 600_000 }) },
    });
    await user.click(button('Stop the timer'));
    act(() => main.tell('care', null));
    expect(within(care()).getByRole('status').textContent).toBe('');
  });
});
