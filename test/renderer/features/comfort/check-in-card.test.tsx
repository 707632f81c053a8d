import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { FakeMain, FakeOptions } from '../../fakes/bridge.ts';
import { showPage } from '../../fakes/render-page.tsx';
import { DAY_START, NOW } from '../../fakes/samples.ts';
import { SAMPLE_CHECK_IN } from '../../fakes/working-comfort.ts';

const HOUR = 3_600_000;
const CHECKED: FakeOptions = { comfort: { today: [SAMPLE_CHECK_IN], last: SAMPLE_CHECK_IN } };

const said = (main: FakeMain): readonly unknown[] => main.inputsOf('comfort.change');
const card = () => within(screen.getByRole('region', { name: 'How does your back feel?' }));
const level = (number: number) => card().getByRole('radio', { name: String(number) });
const place = async (name: string): Promise<HTMLElement> => {
  const body = await card().findByRole('group', { name: 'Places on the body' });
  return within(body).getByRole('button', { name });
};
/** What main was told, once it was told so. */
const untilSaid = (main: FakeMain, commands: readonly unknown[]): Promise<void> =>
  waitFor(() => expect(said(main).slice(-commands.length)).toEqual(commands));
const press = async (user: UserEvent, name: string): Promise<void> =>
  user.click(await card().findByRole('button', { name }));

describe('a check-in on Today', () => {
  it('is kept with one tap, and told more with the next ones', async () => {
    const { main, user } = await showPage('dashboard');
    await user.click(level(4));
    await untilSaid(main, [{ type: 'checkIn', level: 4, regions: [], note: '' }]);
    await user.click(await place('Lower back'));
    await user.click(await place('Left hip'));
    await user.type(card().getByRole('textbox'), 'a long drive');
    await press(user, 'Done');
    const regions = ['lowerBack', 'leftHip'];
    await untilSaid(main, [{ type: 'change', id: 'c10', level: 4, regions, note: 'a long drive' }]);
    expect(
      card()
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([expect.stringContaining('4 of 10')]);
  });

  it('with a second tap on another level stays one', async () => {
    const { main, user } = await showPage('dashboard');
    fireEvent.click(level(4));
    // Before main has answered.
    await user.click(level(5));
    await untilSaid(main, [
      { type: 'checkIn', level: 4, regions: [], note: '' },
      { type: 'change', id: 'c10', level: 5, regions: [], note: '' },
    ]);
  });

  it('goes as a whole when it is taken back', async () => {
    const { user } = await showPage('dashboard');
    await user.click(level(4));
    await user.click(await place('Neck'));
    await press(user, 'Undo');
    await waitFor(() => expect(level(4).getAttribute('aria-checked')).toBe('false'));
    expect(card().queryAllByRole('listitem')).toEqual([]);
  });

  it('can be made with the keyboard alone', async () => {
    const { main, user } = await showPage('dashboard');
    level(0).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(said(main)).toEqual([]);
    await user.keyboard(' ');
    expect(document.activeElement).toBe(level(2));
    (await place('Lower back')).focus();
    await user.keyboard('{ArrowUp}{Enter}');
    const chosen = { level: 2, regions: ['upperBack'] };
    await untilSaid(main, [expect.objectContaining(chosen)]);
    expect((await place('Upper back')).getAttribute('aria-pressed')).toBe('true');
    await user.tab({ shift: true });
    await user.keyboard('{Enter}');
    await untilSaid(main, [expect.objectContaining({ type: 'undo' })]);
  });

  it('walks along the levels as one reads', async () => {
    const { user } = await showPage('dashboard', { settings: { language: 'en-XB' } });
    const radios = screen.getAllByRole('radio').slice(0, 11);
    radios[0]?.focus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}');
    expect(document.activeElement).toBe(radios[1]);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(radios[10]);
  });
});

describe('check-ins of today', () => {
  it('are changed where they stand, and changed back', async () => {
    const { main, user } = await showPage('dashboard', CHECKED);
    await press(user, 'Edit the check-in at 11:30 AM');
    await user.click(level(6));
    await user.click(await place('Neck'));
    await press(user, 'Save');
    await untilSaid(main, [
      { type: 'change', id: 'c1', level: 6, regions: ['lowerBack'], note: '' },
    ]);
    await press(user, 'Undo');
    await untilSaid(main, [{ type: 'undo', change: 'u1' }]);
    expect(await card().findByText('3 of 10')).toBeTruthy();
  });

  it('are removed, and come back', async () => {
    const { user } = await showPage('dashboard', CHECKED);
    await press(user, 'Remove the check-in at 11:30 AM');
    await waitFor(() => expect(card().queryAllByRole('listitem')).toEqual([]));
    await press(user, 'Undo');
    expect(await card().findAllByRole('listitem')).toHaveLength(1);
  });

  it('can be added for an earlier time, with a level and a time of that day', async () => {
    const { main, user } = await showPage('dashboard', CHECKED);
    await press(user, 'Add one for an earlier time');
    await press(user, 'Save');
    expect(card().getByText('Choose a level first.')).toBeTruthy();
    await user.click(level(0));
    fireEvent.change(card().getByLabelText('When'), { target: { value: '08:15' } });
    await press(user, 'Save');
    const at = DAY_START + 4.25 * HOUR;
    await untilSaid(main, [{ type: 'checkIn', at, level: 0, regions: [], note: '' }]);
  });

  it('of a time that lies ahead are refused in words', async () => {
    const { user } = await showPage('dashboard', CHECKED);
    await press(user, 'Add one for an earlier time');
    await user.click(level(1));
    fireEvent.change(card().getByLabelText('When'), { target: { value: '23:00' } });
    await press(user, 'Save');
    expect(await card().findByText('That time lies ahead.')).toBeTruthy();
  });
});

describe('the card', () => {
  it('asks for nothing where check-ins are off, and lets one be added all the same', async () => {
    const { user } = await showPage('dashboard', { settings: { checkIns: 'off' } });
    expect(card().queryByRole('radiogroup')).toBeNull();
    await press(user, 'Add a check-in');
    expect(card().getByRole('radiogroup')).toBeTruthy();
  });

  it('asks where for the one that was just made at the end of a break', async () => {
    const made = { ...SAMPLE_CHECK_IN, at: NOW - 5_000, regions: [] };
    await showPage('dashboard', {
      comfort: { today: [made], last: made, undo: { change: 'u0', what: 'added', checkIn: made } },
    });
    expect(await card().findByRole('group', { name: 'Places on the body' })).toBeTruthy();
  });

  it('says the same beside every number, with the way to the warning signs', async () => {
    const { user } = await showPage('dashboard');
    await user.click(level(0));
    const done = await card().findByRole('button', { name: 'Done' });
    const low = done.closest('section')?.textContent;
    await user.click(level(10));
    await card().findByText('Noted: 10 of 10');
    expect(done.closest('section')?.textContent.replace('10 of 10', '0 of 10')).toBe(low);
    await press(user, 'Warning signs: when to get help');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Safety');
  });
});
