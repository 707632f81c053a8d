import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DAYS_AT_A_TIME } from '../../../renderer/features/history/use-days.ts';
import { showPage } from '../fakes/render-page.tsx';
import { sampleDays } from '../fakes/samples.ts';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('sections', () => {
  it('are chosen in the navigation, and the heading takes the focus', async () => {
    const { user } = await showPage('dashboard');
    expect(button('Today').getAttribute('aria-current')).toBe('page');
    await user.click(button('Safety'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Safety' }));
    expect(document.title).toBe('Safety · Sitwell');
  });

  it('are turned to when main says so', async () => {
    const { main } = await showPage('dashboard');
    act(() => main.tell('section', 'settings'));
    expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy();
  });

  it('include the safety note and the same warning signs for everybody', async () => {
    const { main } = await showPage('dashboard');
    act(() => main.tell('section', 'safety'));
    expect(screen.getByText(/It is not a medical device/u)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Get emergency help now' })).toBeTruthy();
  });
});

describe('history', () => {
  it('lists days, loads more, and opens one', async () => {
    const { main, user } = await showPage('dashboard', {
      answers: {
        'journal.days': ({ before, limit }) =>
          before === undefined ? sampleDays(limit) : sampleDays(limit + 4).slice(limit),
      },
    });
    await user.click(button('History'));
    expect(screen.getAllByRole('button', { name: /^Open/u })).toHaveLength(DAYS_AT_A_TIME);
    await user.click(button('Show earlier days'));
    expect(screen.getAllByRole('button', { name: /^Open/u })).toHaveLength(DAYS_AT_A_TIME + 4);
    expect(screen.getByText('That is the first day.')).toBeTruthy();
    expect(main.inputsOf('journal.days').at(-1)).toMatchObject({ before: '2026-10-24' });

    await user.click(button('Open Saturday, November 21'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Saturday, November 21');
    expect(main.inputsOf('journal.day').at(-1)).toBe('2026-11-21');
    await user.click(button('Back'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('History');
  });

  it('says so when there is nothing yet', async () => {
    const { user } = await showPage('dashboard', { answers: { 'journal.days': () => [] } });
    await user.click(button('History'));
    expect(screen.getByText('No days yet. Today will be the first.')).toBeTruthy();
  });
});
