import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DAYS_AT_A_TIME } from '../../../renderer/features/history/use-days.ts';
import { goTo } from '../../../renderer/state/place.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import type { FakeOptions } from '../fakes/bridge.ts';
import { showPage } from '../fakes/render-page.tsx';
import { daysOf, emptyRange, NOTHING, sampleRange, usualTotals } from '../fakes/sample-range.ts';
import { sampleDays } from '../fakes/samples.ts';

const { t } = createTranslator('en');

/** History at a place within it. */
async function show(path = '', options: FakeOptions = {}) {
  const shown = await showPage('dashboard', options);
  await act(async () => goTo('history', path));
  return shown;
}

const button = (name: string) => screen.getByRole('button', { name });
const card = (name: string) => within(screen.getByRole('region', { name }));
const heading = (level: number): string =>
  screen.getAllByRole('heading', { level })[0]!.textContent;
const main = (): string => document.querySelector('main')?.textContent ?? '';

describe('a week', () => {
  it('is this one at first, from Monday to Sunday, with what came before it', async () => {
    const { main: fake } = await show();
    expect(heading(2)).toMatch(/^November 23\s–\s29, 2026$/u);
    const asked = fake.inputsOf('journal.range');
    expect(asked).toContainEqual({ from: '2026-11-23', to: '2026-11-29' });
    expect(asked).toContainEqual({ from: '2026-10-27', to: '2026-11-22' });
    expect(button('Next week')).toHaveProperty('disabled', true);
  });

  it('leads to the one before, and back to this one', async () => {
    const { user } = await show();
    await user.click(button('Week before'));
    expect(heading(2)).toMatch(/^November 16/u);
    await user.click(button('Week before'));
    await user.click(button('Next week'));
    expect(window.location.hash).toBe('#history/week/2026-11-16');
    await user.click(button('This week'));
    expect(heading(2)).toMatch(/^November 23/u);
    expect(window.location.hash).toBe('#history');
  });

  it('has nothing before the first day of the journal', async () => {
    await show('week/2026-11-16', {
      answers: { 'journal.range': (dates) => sampleRange(dates, { firstDay: '2026-11-18' }) },
    });
    expect(button('Week before')).toHaveProperty('disabled', true);
  });

  it('says what a chart shows, and what the week before was', async () => {
    await show('week/2026-11-16');
    const text = screen.getByRole('region', { name: 'Seated time' }).textContent;
    expect(text).toContain('5 days at the desk');
    expect(text).toMatch(/The longest sitting was .* on (Mon|Tues|Wednes|Thurs|Fri)day/u);
    expect(text).toContain('The week before:');
  });

  it('says of breaks how many of those that came up were taken', async () => {
    const taken = { ...NOTHING.outcomes, taken: 3, partial: 1, skipped: 2, natural: 4 };
    await show('week/2026-11-16', {
      answers: {
        'journal.range': (dates) =>
          sampleRange(dates, {
            days: daysOf(dates, (date) =>
              date === '2026-11-18' ? { ...usualTotals(date), outcomes: taken } : NOTHING,
            ),
          }),
      },
    });
    const text = screen.getByRole('region', { name: 'Breaks' }).textContent;
    expect(text).toContain('3 of the 6 breaks that came up were taken. That makes 3 taken a day.');
    expect(text).toContain('4 more were of your own.');
  });

  it('leaves today out of what it says, since it is not over', async () => {
    await show('', {
      answers: {
        'journal.range': (dates) =>
          sampleRange(dates, {
            days: daysOf(dates, (date) => (date === '2026-11-23' ? usualTotals(date) : NOTHING)),
          }),
      },
    });
    expect(card('Seated time').getByText(t('history.onlyToday'))).toBeTruthy();
    expect(card('Seated time').queryByText(t('history.over'))).toBeNull();
    expect(card('Seated time').queryByText(t('history.noValue'), { selector: 'dd' })).toBeNull();
    const [today] = card('Seated time').getAllByRole('button');
    expect(today!.getAttribute('aria-label')).toContain('not over yet');
  });
});

describe('a chart', () => {
  it('has a point for each day that is not ahead, named with its numbers', async () => {
    await show('week/2026-11-16');
    const points = card('Seated time').getAllByRole('button');
    expect(points).toHaveLength(7);
    expect(points[0]!.getAttribute('aria-label')).toMatch(
      /^Monday, November 16: Time seated \d hr.*Longest sitting/u,
    );
    expect(points[5]!.getAttribute('aria-label')).toBe('Saturday, November 21: nothing recorded');
  });

  it('is one stop of the Tab key; arrow keys go from day to day and say its numbers', async () => {
    const { user } = await show('week/2026-11-16');
    const chart = card('Seated time');
    const points = chart.getAllByRole('button');
    expect(points.filter((point) => point.tabIndex === 0)).toHaveLength(1);
    act(() => points.at(-1)!.focus());
    await user.keyboard('{Home}{ArrowRight}');
    expect(document.activeElement).toBe(points[1]);
    expect(chart.getAllByText('Tuesday, November 17').length).toBeGreaterThan(1);
    await user.keyboard('{Enter}');
    expect(window.location.hash).toBe('#history/day/2026-11-17');
  });

  it('leads to Today by its column', async () => {
    const { user } = await show();
    await user.click(card('Seated time').getAllByRole('button')[0]!);
    expect(window.location.hash).toBe('#today');
  });

  it('is there as a table, where a day without anything is a gap and no zero', async () => {
    await show('week/2026-11-16');
    const rows = card('Standing').getAllByRole('row', { hidden: true });
    expect(rows).toHaveLength(8);
    expect(rows[6]!.textContent).toBe('Saturday, November 21–');
  });

  it('says what its numbers mean', async () => {
    await show('week/2026-11-16');
    expect(card('Water').getByText(t('insights.water_means'))).toBeTruthy();
  });

  it('shows amounts in the unit of the person', async () => {
    await show('week/2026-11-16', { settings: { drinkUnit: 'usOunces' } });
    expect(card('Water').getAllByText(/fl oz/u).length).toBeGreaterThan(0);
  });

  it('says so where there is nothing to draw', async () => {
    await show('week/2026-11-02', {
      answers: { 'journal.range': (dates) => emptyRange(dates, '2026-06-01') },
    });
    expect(main()).toContain(t('history.noWater'));
    expect(main()).toContain(t('history.noComfort'));
    expect(screen.queryAllByRole('table', { hidden: true })).toEqual([]);
  });
});

describe('side by side', () => {
  it('shows the last four weeks up to today, with scores, and claims no cause', async () => {
    await show('month');
    const side = card('Side by side');
    expect(side.getAllByRole('button')).toHaveLength(28);
    expect(side.getAllByText('Set-up score').length).toBeGreaterThan(0);
    expect(side.getByText(/It does not show what causes what/u)).toBeTruthy();
    const audited = side.getByRole('button', { name: /^Thursday, November 12/u });
    expect(audited.getAttribute('aria-label')).toContain('Set-up score 4–6');
  });

  it('says that there is too little to see with few check-ins, and what would be needed', async () => {
    await show('month', {
      answers: {
        'journal.range': (dates) =>
          sampleRange(dates, {
            days: daysOf(dates, (date) => ({
              ...usualTotals(date),
              comfort: date === '2026-11-20' ? 3 : null,
            })),
          }),
      },
    });
    const text = screen.getByRole('region', { name: 'Side by side' }).textContent;
    expect(text).toContain('5 days or more over at least 14 days');
    expect(text).toContain('So far: one day with a check-in, over 4 days');
  });
});

describe('the list of days', () => {
  it('loads more, opens a day, and comes back to the list', async () => {
    const { main: fake, user } = await show('', {
      answers: {
        'journal.days': ({ before, limit }) =>
          before === undefined ? sampleDays(limit) : sampleDays(limit + 4).slice(limit),
      },
    });
    await user.click(screen.getByRole('radio', { name: 'All days' }));
    expect(screen.getAllByRole('button', { name: /^Open/u })).toHaveLength(DAYS_AT_A_TIME);
    await user.click(button('Show earlier days'));
    expect(screen.getAllByRole('button', { name: /^Open/u })).toHaveLength(DAYS_AT_A_TIME + 4);
    expect(screen.getByText('That is the first day.')).toBeTruthy();
    expect(fake.inputsOf('journal.days').at(-1)).toMatchObject({ before: '2026-10-24' });

    await user.click(button('Open Saturday, November 21'));
    expect(heading(1)).toBe('Saturday, November 21');
    expect(fake.inputsOf('journal.day').at(-1)).toBe('2026-11-21');
    await user.click(button('Back'));
    expect(window.location.hash).toBe('#history/days');
  });

  it('says so when there is nothing yet, and so does the week', async () => {
    const answers: FakeOptions['answers'] = {
      'journal.range': (dates) => emptyRange(dates),
      'journal.days': () => [],
    };
    const { user } = await show('', { answers });
    expect(main()).toContain('No days yet. Today will be the first.');
    await user.click(screen.getByRole('radio', { name: 'All days' }));
    expect(main()).toContain('No days yet. Today will be the first.');
  });
});
