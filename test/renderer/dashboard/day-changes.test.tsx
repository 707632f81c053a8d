import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { DayBreak } from '../../../shared/insights/day.ts';
import { goTo } from '../../../renderer/state/place.ts';
import { MINUTE } from '../../../shared/time/moment.ts';
import type { FakeOptions } from '../fakes/bridge.ts';
import { showPage } from '../fakes/render-page.tsx';
import { DAY_START, sampleDay } from '../fakes/samples.ts';

const at = (hours: number, minutes: number): number =>
  DAY_START + ((hours - 4) * 60 + minutes) * MINUTE;
const show = (options: FakeOptions = {}) => showPage('dashboard', options);
const card = () => within(screen.getByRole('region', { name: 'Your day' }));
const button = (name: string | RegExp) => card().getByRole('button', { name });
/** What is there once main has answered. */
const undoButton = () => card().findByRole('button', { name: 'Undo' });
const said = (words: string | RegExp) => card().findByText(words);
const details = () => within(screen.getByRole('group', { name: 'About this piece' }));
const AWAY = /^Away, 11:12.AM to 11:20.AM, 8 min$/u;

/** A time field is typed in parts by people; tests set it at once. */
const setTime = (label: string, value: string): void => {
  fireEvent.change(card().getByLabelText(label), { target: { value } });
};

/** The sample day with one break changed. */
const withBreak = (id: string, change: Partial<DayBreak>): FakeOptions => ({
  answers: {
    'journal.day': () => {
      const { breaks } = sampleDay();
      return sampleDay({
        breaks: breaks.map((one) => (one.id === id ? { ...one, ...change } : one)),
      });
    },
  },
});

describe('a stretch of time', () => {
  it('is set right in two taps, told, and taken back', async () => {
    const { main, user } = await show();
    await user.click(button(AWAY));
    expect(details().getByText('No key and no pointer for a while.')).toBeTruthy();
    await user.click(details().getByRole('button', { name: 'I was sitting' }));
    const { start, end } = sampleDay().spans[6]!;
    expect(main.inputsOf('journal.amend')).toEqual([{ do: 'correct', start, end, as: 'sitting' }]);
    expect(await said(/^11:12.AM to 11:20.AM counts as sitting now\.$/u)).toBeTruthy();
    await user.click(await undoButton());
    expect(main.inputsOf('journal.amend')[1]).toEqual({ do: 'undo', amendment: 'a1' });
    expect(await said('Taken back.')).toBeTruthy();
    expect(card().queryByRole('button', { name: 'Undo' })).toBeNull();
    await user.click(button(AWAY));
    expect(card().queryByText('Taken back.')).toBeNull();
  });

  it('is set right in part', async () => {
    const { main, user } = await show();
    await user.click(button(AWAY));
    await user.click(button('Only a part…'));
    setTime('To', '11:15');
    await user.click(button('I was standing'));
    const part = { start: at(11, 12), end: at(11, 15), as: 'standing' };
    expect(main.inputsOf('journal.amend')).toEqual([{ do: 'correct', ...part }]);
  });

  it.each([
    ['11:12', '11:40', /^Choose two times between 11:12.AM and 11:20.AM\.$/u],
    ['11:18', '11:14', /^Choose an end that is after the beginning\.$/u],
  ])('says what is wrong with %s to %s, at the fields', async (from, to, fault) => {
    const { main, user } = await show();
    await user.click(button(AWAY));
    await user.click(button('Only a part…'));
    setTime('From', from);
    setTime('To', to);
    await user.click(button('I was sitting'));
    const told = card().getByText(fault);
    const field = card().getByLabelText('From');
    expect(field.getAttribute('aria-describedby')).toBe(told.id);
    expect(document.activeElement).toBe(field);
    expect(main.inputsOf('journal.amend')).toEqual([]);
  });

  it.each([
    ['future', /^That time is still to come/u],
    ['asleep', /^The computer was asleep then/u],
    ['gone', /^That is not there any more/u],
  ] as const)('stays as it is, with the reason: %s', async (type, reason) => {
    const { user } = await show({ answers: { 'journal.amend': () => ({ type }) } });
    await user.click(button(AWAY));
    await user.click(button('I was sitting'));
    expect(await said(reason)).toBeTruthy();
    expect(card().queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(details().getByRole('button', { name: 'I was standing' })).toBeTruthy();
  });

  it('is told of for a minute', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    try {
      const { user } = await show();
      await user.click(button(AWAY));
      await user.click(button('I was sitting'));
      await undoButton();
      await act(async () => vi.advanceTimersByTime(61_000));
      expect(card().queryByRole('button', { name: 'Undo' })).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a break', () => {
  it.each<[string, RegExp, string, string]>([
    ['d3', /^Short break at 11:02.AM: Skipped$/u, 'I did take it', 'taken'],
    ['d6', /^Short break at 1:20.PM: Taken$/u, 'I did not take it', 'skipped'],
  ])('%s can be said to be otherwise', async (breakId, name, words, outcome) => {
    const { main, user } = await show();
    await user.click(button(name));
    await user.click(button(words));
    expect(main.inputsOf('journal.amend')).toEqual([{ do: 'settle', breakId, outcome }]);
  });

  it('keeps what it was recorded as to be read', async () => {
    const { user } = await show(withBreak('d3', { outcome: 'taken', recorded: 'skipped' }));
    await user.click(button(/^Short break at 11:02.AM: Taken$/u));
    expect(details().getByText('Recorded as: Skipped.')).toBeTruthy();
  });

  it('of the person can be removed', async () => {
    const { main, user } = await show(withBreak('d6', { id: 'own-1', by: 'person' }));
    await user.click(button(/^Short break at 1:20.PM/u));
    await user.click(details().getByRole('button', { name: 'Remove' }));
    expect(main.inputsOf('journal.amend')).toEqual([{ do: 'removeBreak', breakId: 'own-1' }]);
  });

  it('that standing counted for is left as it is', async () => {
    const { user } = await show(withBreak('d6', { by: 'standing' }));
    await user.click(button(/^Short break at 1:20.PM/u));
    expect(details().getAllByRole('button')).toHaveLength(1);
  });
});

describe('what Sitwell could not see', () => {
  const add = async (words: string, options: FakeOptions = {}) => {
    const shown = await show(options);
    await shown.user.click(button('Add to this day'));
    await shown.user.click(screen.getByRole('menuitem', { name: words }));
    return shown;
  };

  it('can be a break', async () => {
    const { main, user } = await add('A break taken elsewhere');
    setTime('From', '10:40');
    setTime('To', '10:52');
    await user.click(button('Add this break'));
    const times = { start: at(10, 40), end: at(10, 52) };
    expect(main.inputsOf('journal.amend')).toEqual([{ do: 'addBreak', ...times }]);
    expect(await said(/^A break from 10:40.AM to 10:52.AM was added\.$/u)).toBeTruthy();
  });

  it('can be time at the desk', async () => {
    const { main, user } = await add('Time at the desk or away');
    setTime('From', '12:10');
    setTime('To', '12:40');
    await user.click(button('I was standing'));
    const correction = { start: at(12, 10), end: at(12, 40), as: 'standing' };
    expect(main.inputsOf('journal.amend')).toEqual([{ do: 'correct', ...correction }]);
  });

  it('can be a drink, taken back like everything else', async () => {
    const { main, user } = await add('A drink');
    setTime('Time', '09:45');
    await user.click(button('Save'));
    expect(main.inputsOf('water.change')[0]).toMatchObject({ type: 'log', at: at(9, 45) });
    await user.click(await undoButton());
    expect(main.inputsOf('water.change')[1]).toMatchObject({ type: 'undo' });
  });

  it('can be a check-in', async () => {
    const { main, user } = await add('A check-in');
    setTime('When', '09:45');
    await user.click(card().getByRole('radio', { name: /^2/u }));
    await user.click(button('Save'));
    expect(main.inputsOf('comfort.change')[0]).toMatchObject({ type: 'checkIn', level: 2 });
    expect(await undoButton()).toBeTruthy();
  });

  it('is put away with Esc, and the keyboard is back on the day', async () => {
    const { user } = await add('A break taken elsewhere');
    expect(document.activeElement).toBe(card().getByLabelText('From'));
    await user.keyboard('{Escape}');
    expect(card().queryByLabelText('From')).toBeNull();
    expect(document.activeElement).toBe(button(/^Sitting, 2:12.PM/u));
  });
});

describe('a drink and a check-in', () => {
  it('are removed where they stand', async () => {
    const { main, user } = await show();
    await user.click(button(/^Coffee, 200 ml at 10:40.AM$/u));
    await user.click(details().getByRole('button', { name: 'Remove' }));
    expect(main.inputsOf('water.change')).toEqual([{ type: 'remove', id: 'w2' }]);
    await user.click(button(/^Check-in, 3 of 10 at 11:30.AM$/u));
    expect(details().getByText('Neck, Lower back')).toBeTruthy();
    await user.click(details().getByRole('button', { name: 'Remove' }));
    expect(main.inputsOf('comfort.change')).toEqual([{ type: 'remove', id: 'c1' }]);
  });

  it('are changed where they stand', async () => {
    const { main, user } = await show();
    await user.click(button(/^Water, 500 ml at 1:00.PM$/u));
    await user.click(details().getByRole('button', { name: 'Edit' }));
    setTime('Time', '12:30');
    await user.click(button('Save'));
    expect(main.inputsOf('water.change')[0]).toMatchObject({
      ...{ type: 'change', id: 'w3', ml: 500, at: at(12, 30) },
    });
  });
});

it('is done the same way on a day of History', async () => {
  const { main, user } = await show();
  await act(async () => goTo('history', 'day/2026-11-23'));
  await user.click(button(AWAY));
  await user.click(button('I was sitting'));
  await user.click(await undoButton());
  expect(main.inputsOf('journal.amend')).toEqual([
    expect.objectContaining({ do: 'correct' }),
    { do: 'undo', amendment: 'a1' },
  ]);
});

it('leads from the stretches of a break to their pages', async () => {
  const { user } = await show();
  await user.click(button(/^One stretch at 9:24.AM$/u));
  await user.click(details().getByRole('button', { name: 'Seated cat-cow' }));
  expect(screen.getByRole('heading', { level: 1, name: 'Seated cat-cow' })).toBeTruthy();
});

it('is done by keyboard alone, from the table too', async () => {
  const { main, user } = await show();
  await user.click(card().getByText('Show the day as a table'));
  const table = within(await card().findByRole('table'));
  act(() => table.getByRole('button', { name: /^Away 11:12/u }).focus());
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'About this piece' }));
  await user.tab();
  await user.tab();
  expect(document.activeElement).toBe(button('I was sitting'));
  await user.keyboard('{Enter}');
  expect(main.inputsOf('journal.amend')).toHaveLength(1);
  const undo = await undoButton();
  expect(document.activeElement).toBe(button(AWAY));
  await user.tab();
  expect(document.activeElement).toBe(undo);
});
