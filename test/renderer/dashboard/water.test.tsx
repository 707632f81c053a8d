import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { goTo } from '../../../renderer/state/place.ts';
import type { FakeOptions } from '../fakes/bridge.ts';
import { showPage } from '../fakes/render-page.tsx';
import { sampleWater } from '../fakes/working-water.ts';
import { NOW } from '../fakes/samples.ts';

/** The section Water, as a person finds it. */
async function show(options: FakeOptions = {}) {
  const shown = await showPage('dashboard', options);
  await act(async () => goTo('water'));
  return shown;
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const list = () => screen.getByRole('list', { name: 'Today’s drinks' });
const rows = () => within(list()).getAllByRole('listitem').map(({ textContent }) => textContent); // prettier-ignore
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent).join(' '); // prettier-ignore
/** What is said comes with main's answer, so it may take a moment. */
const says = (words: string) => waitFor(() => expect(said()).toContain(words));

describe('a drink in one tap', () => {
  it('is water unless another kind was chosen, and the next one is water again', async () => {
    const { main, user } = await show();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of drink' }), 'tea');
    await user.click(button('200 ml, log it as: Tea'));
    await user.click(button('250 ml, log it as: Water'));
    expect(main.inputsOf('water.change')).toEqual([
      { type: 'log', ml: 200, drink: 'tea', source: 'dashboard' },
      { type: 'log', ml: 250, drink: 'water', source: 'dashboard' },
    ]);
    expect(screen.getByText('1,200 ml')).toBeTruthy();
  });

  it('is said, and taken back at once with the keyboard still there', async () => {
    const { user } = await show();
    await user.click(button('500 ml, log it as: Water'));
    await says('Logged: 500 ml, Water.');
    await user.click(button('Undo'));
    expect(rows()).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(document.activeElement?.tagName).toBe('BUTTON');
  });

  it('says where it is chosen that alcohol counts 0, and counts none of it', async () => {
    const { user } = await show();
    const hint = /count 0 towards the goal/u;
    expect(screen.queryByText(hint)).toBeNull();
    await user.selectOptions(screen.getByRole('combobox'), 'alcohol');
    expect(screen.getByText(hint)).toBeTruthy();
    await user.click(button('330 ml, log it as: Alcoholic drink'));
    expect(screen.getByText('750 ml', { selector: 'p > span' })).toBeTruthy();
    expect(rows()).toHaveLength(4);
  });

  it("offers the person's own sizes in their unit", async () => {
    await show({ settings: { drinkUnit: 'usOunces', drinkSizes: [237, 355] } });
    expect(button('8 fl oz, log it as: Water')).toBeTruthy();
    expect(button('12 fl oz, log it as: Water')).toBeTruthy();
    expect(screen.queryByText(/ ml$/u)).toBeNull();
  });

  it('says so where it could not be saved', async () => {
    const { user } = await show({ answers: { 'water.change': () => 'failed' } });
    await user.click(button('250 ml, log it as: Water'));
    await says('could not be saved');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('offers no Undo for what was logged elsewhere', async () => {
    const { main } = await show();
    const [drink] = sampleWater().drinks;
    act(() => main.tell('water', sampleWater({ undo: { change: 'x', what: 'logged', drink: drink! } }))); // prettier-ignore
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe("the day's drinks", () => {
  it('are listed with time, amount and kind, and what does not count is marked', async () => {
    await show();
    expect(rows()).toEqual([
      expect.stringContaining('9:00 AM250 mlCoffee'),
      expect.stringContaining('11:20 AM500 mlWater'),
      expect.stringContaining('1:00 PM330 mlAlcoholic drink (counts 0)'),
    ]);
  });

  it('are told in a sentence beside the drawing, with the hours of the quiet line and no debt', async () => {
    await show();
    expect(
      screen.getByText(/2 drinks that count, 750 ml. 1 more counts 0./u).textContent,
    ).toContain('from 9:00 AM to 5:30 PM');
    expect(document.body.textContent).not.toMatch(/behind|ahead of|catch up/iu);
  });

  it('are changed where they stand, and that is undone', async () => {
    const { main, user } = await show();
    await user.click(button(/^Edit: 11:20 AM, 500 ml, Water/u));
    const form = within(screen.getByRole('form', { name: 'Change this drink' }));
    expect(document.activeElement).toBe(form.getByRole('combobox'));
    const amount = form.getByRole('textbox', { name: 'Amount in ml' });
    await user.clear(amount);
    await user.type(amount, '330');
    await user.selectOptions(form.getByRole('combobox'), 'juice');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(main.inputsOf('water.change')).toEqual([
      { type: 'change', id: 'w2', ml: 330, drink: 'juice', at: sampleWater().drinks[1]!.at },
    ]);
    expect(rows()[1]).toContain('330 mlJuice');
    await says('Changed to: 330 ml, Juice.');
    await user.click(button('Undo'));
    expect(rows()[1]).toContain('500 mlWater');
  });

  it('keep their millilitres where only the time was changed, whatever the unit', async () => {
    const { main, user } = await show({ settings: { drinkUnit: 'usOunces' } });
    await user.click(button(/^Edit: 9:00 AM/u));
    const time = screen.getByLabelText('Time');
    await user.clear(time);
    await user.type(time, '09:30');
    await user.click(button('Save'));
    expect(main.inputsOf('water.change')).toMatchObject([{ ml: 250, at: sampleWater().drinks[0]!.at + 1_800_000 }]); // prettier-ignore
  });

  it('are removed, and that is undone', async () => {
    const { user } = await show();
    await user.click(button(/^Remove: 9:00 AM/u));
    expect(rows()).toHaveLength(2);
    await says('Removed: 250 ml, Coffee.');
    await user.click(button('Undo'));
    expect(rows()).toHaveLength(3);
  });

  it('stay in the form where the time lies ahead, and can be left with Esc', async () => {
    const { user } = await show();
    await user.click(button(/^Edit: 9:00 AM/u));
    const time = screen.getByLabelText('Time');
    await user.clear(time);
    await user.type(time, '23:30');
    await user.click(button('Save'));
    await says('That time is still ahead');
    expect(screen.getByLabelText('Time').getAttribute('aria-invalid')).toBe('true');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
    expect(rows()[0]).toContain('9:00 AM');
  });
});

describe('another amount or time', () => {
  it('opens with now, and is written down as it was typed', async () => {
    const { main, user } = await show();
    await user.click(button('Another amount or time'));
    const form = within(screen.getByRole('form', { name: 'A drink' }));
    expect(form.getByLabelText<HTMLInputElement>('Time').value).toBe('14:30');
    const amount = form.getByRole('textbox', { name: 'Amount in ml' });
    await user.clear(amount);
    await user.type(amount, '420{Enter}');
    expect(main.inputsOf('water.change')).toEqual([
      { type: 'log', ml: 420, drink: 'water', source: 'dashboard', at: NOW },
    ]);
    expect(screen.queryByRole('form')).toBeNull();
    await says('Logged: 420 ml, Water.');
    expect(screen.getAllByRole('button', { name: 'Undo' })).toHaveLength(1);
  });

  it.each(['', '0', 'abc', '99999', '2,50,5'])(
    'keeps %j as it was typed and says which amounts there can be',
    async (typed) => {
      const { main, user } = await show();
      await user.click(button('Another amount or time'));
      const amount = screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount in ml' });
      await user.clear(amount);
      if (typed) await user.type(amount, typed);
      await user.click(button('Save'));
      await says('Please write an amount from 10 ml to 3,000 ml.');
      expect(amount.value).toBe(typed);
      expect(amount.getAttribute('aria-invalid')).toBe('true');
      expect(main.inputsOf('water.change')).toEqual([]);
    },
  );

  it('takes a lone comma for a decimal sign', async () => {
    const { main, user } = await show();
    await user.click(button('Another amount or time'));
    const amount = screen.getByRole('textbox', { name: 'Amount in ml' });
    await user.clear(amount);
    await user.type(amount, '250,4{Enter}');
    expect(main.inputsOf('water.change')).toMatchObject([{ ml: 250 }]);
  });
});

describe('the goal', () => {
  it('gets more of it on a hot day, and says how much', async () => {
    const { main, user } = await show();
    expect(screen.getByText(/Adds 500 ml to today’s goal, to no more than 4,000 ml/u)).toBeTruthy();
    await user.click(screen.getByRole('switch', { name: 'Hot day or heavy sweat' }));
    expect(main.inputsOf('water.change')).toEqual([{ type: 'hotDay', on: true }]);
    expect(screen.getByText(/of 2,500 ml today/u)).toBeTruthy();
  });

  it('is not there for somebody who only writes drinks down', async () => {
    await show({ water: { goalMl: null, pace: null } });
    expect(screen.queryByText(/of 2,000 ml/u)).toBeNull();
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.queryByText(/dotted line/u)).toBeNull();
    expect(screen.getByText(/today, without a goal/u)).toBeTruthy();
  });

  it('leads to its settings', async () => {
    const { user } = await show();
    await user.click(button('Goal, sizes and prompts'));
    expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy();
  });
});

describe('safety', () => {
  it.each([
    ['hour', 'That is more than 1,000 ml within an hour.'],
    ['day', 'That is more than 4,000 ml today'],
  ] as const)('says something calm about much in one %s', async (note, words) => {
    await show({ water: { note } });
    await says(words);
  });

  it('says who asks first, signs of too little and too much, what counts and what helps after sweat', async () => {
    await show();
    const headings = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(headings).toEqual([
      'Ask first, if any of this is so',
      'How much',
      'What counts',
      'Signs of too little',
      'Signs of too much at once',
      'After heavy sweat',
    ]);
  });
});
