import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { goTo } from '../../../renderer/state/place.ts';
import type { FakeOptions } from '../fakes/bridge.ts';
import { showPage } from '../fakes/render-page.tsx';
import { emptyRange } from '../fakes/sample-range.ts';

async function show(answers: FakeOptions['answers'] = {}) {
  const shown = await showPage('dashboard', { answers });
  await act(async () => goTo('history', 'report'));
  return shown;
}

const sheet = (): string => document.querySelector('[data-report]')?.textContent ?? '';
const own = () => screen.getByRole('radio', { name: 'Choose days' });
const type = (index: 0 | 1, value: string): void => {
  fireEvent.change(document.querySelectorAll('input[type="date"]')[index]!, { target: { value } });
};

describe('the report on days', () => {
  it('is about the last month at first: numbers, check-ins, days, stretches, and what it is', async () => {
    await show();
    expect(sheet()).toMatch(/^My days at the desk: October 1\s–\s31, 2026/u);
    expect(sheet()).toContain('Days at the desk22 of 31 days');
    expect(sheet()).toMatch(
      /Breaks\d+ of \d+ that came up were taken, \d+ in part; \d+ more of my own/u,
    );
    expect(sheet()).toContain('Places named mostLower back');
    expect(sheet()).toContain('[Own words]');
    expect(sheet()).toContain('Stretches done mostChair twist (7)');
    expect(sheet()).toContain('no diagnosis');
    expect(sheet()).not.toContain('Audits');
  });

  it('has the last week, with a line for each day that holds something', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('radio', { name: 'Last week' }));
    expect(sheet()).toMatch(/November 16\s–\s22/u);
    const table = screen.getByRole('region', { name: 'Day by day' }).querySelector('table');
    expect(table?.querySelectorAll('tbody tr')).toHaveLength(5);
  });

  it('takes any days up to a year, in months where they are many, with the audits of them', async () => {
    const { user, main } = await show();
    await user.click(own());
    type(0, '2025-11-24');
    await screen.findAllByText('Month by month');
    expect(main.inputsOf('journal.range').at(-1)).toEqual({ from: '2025-11-24', to: '2026-11-23' });
    expect(sheet()).toContain('Audits of the workstation');
    expect(sheet()).toContain('4–6');
  });

  it.each([
    ['backwards', 0, '2026-11-24', 'The last day is before the first.'],
    ['over a year', 0, '2025-11-20', 'A report holds a year at most.'],
    ['not there yet', 1, '2026-11-24', 'The last day has not come yet.'],
    ['not whole', 0, '', 'Choose a first and a last day.'],
  ] as const)(
    'says what is wrong with days that are %s, and shows no sheet',
    async (_, field, date, fault) => {
      const { user } = await show();
      await user.click(own());
      type(field, date);
      expect(screen.getByText(fault)).toBeTruthy();
      expect(screen.getByLabelText('From').getAttribute('aria-invalid')).toBe('true');
      expect(sheet()).toBe('');
    },
  );

  it('leaves out notes and water where that is wished', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('checkbox', { name: 'With my notes' }));
    await user.click(screen.getByRole('checkbox', { name: 'With what I drank' }));
    expect(sheet()).not.toContain('[Own words]');
    expect(sheet()).not.toContain(' ml');
  });

  it('says so where nothing was recorded', async () => {
    await show({ 'journal.range': (dates) => emptyRange(dates) });
    expect(sheet()).toContain('Nothing was recorded on these days.');
  });

  it('carries a name that goes nowhere else, is printed, and is saved under its days', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user, main } = await show();
    const before = main.calls.length;
    await user.type(screen.getByRole('textbox'), 'Ada');
    expect(sheet()).toContain('NameAda');
    expect(main.calls).toHaveLength(before);
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Save as PDF' }));
    expect(main.inputsOf('report.save')).toEqual([
      { name: 'Days at the desk 2026-10-01 to 2026-10-31' },
    ]);
  });

  it('leads back', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('History');
  });
});
