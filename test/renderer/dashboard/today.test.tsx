import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FakeOptions } from '../fakes/bridge.ts';
import { SORE_BACK } from '../../../shared/comfort/sore-back.ts';
import type { Status } from '../../../shared/breaks/status.ts';
import { NOW, announced, running, sampleDay, sampleStatus } from '../fakes/samples.ts';
import { showPage } from '../fakes/render-page.tsx';

const show = (status: Partial<Status> = {}, options: FakeOptions = {}) =>
  showPage('dashboard', { ...options, status });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('now', () => {
  it.each<[Partial<Status>, string, string]>([
    [{}, 'You are sitting', 'Seated for 18 min'],
    [{ posture: 'standing' }, 'You are standing', 'Standing for 18 min'],
    [{ engaged: true }, 'You are sitting', 'Seated for 18 min, on a call or watching'],
    [
      { presence: 'unsure' },
      'Are you still there?',
      'Nothing has moved for a while, so the count waits.',
    ],
    [{ presence: 'away' }, 'You are away', 'The count goes on when you are back.'],
    [{ phase: running({ remainingMs: 60_000 }) }, 'A break is on', '1 min to go'],
    [{ phase: announced() }, 'A break is about to begin', 'Seated for 18 min'],
  ])('%j', async (status, title, text) => {
    await show(status);
    expect(screen.getByRole('region', { name: title })).toBeTruthy();
    expect(screen.getByText(text)).toBeTruthy();
  });

  it('shows the time to the next break, or that it is due', async () => {
    const { main } = await show();
    const ring = screen.getByRole('group', { name: 'Time to the next break' });
    expect(ring.textContent).toBe('12 minto a short break');
    act(() =>
      main.tell('status', sampleStatus({ next: { kind: 'long', remainingMs: 0, progress: 1 } })),
    );
    expect(ring.textContent).toBe('Dueto a long break');
  });

  it('says why prompts are held and what waits', async () => {
    await show({ holds: ['paused', 'meeting'], pausedUntil: NOW + 3_600_000, owed: 'move' });
    expect(screen.getByText(/^Prompts are paused until 3:30/u)).toBeTruthy();
    expect(screen.getByText('You are in a meeting, so prompts wait.')).toBeTruthy();
    expect(screen.getByText('A short break is waiting. It comes soon after.')).toBeTruthy();
  });
});

describe('a call that a sensor sees', () => {
  const call: FakeOptions = {
    senses: { holds: [{ hold: 'meeting', programs: ['zoom'] }], engaged: true },
  };
  const inCall = { holds: ['meeting'], canOverrule: true } as const;

  it('is named with its program, with how many breaks came due and since when one sits', async () => {
    await show({ ...inCall, owed: 'long', owedCount: 2, boutMs: 74 * 60_000 }, call);
    expect(await screen.findByText('You are in a call (zoom), so prompts wait.')).toBeTruthy();
    expect(screen.getByText('2 breaks came due. They come as one, soon after.')).toBeTruthy();
    expect(screen.getByText(/^Seated since 1:16/u)).toBeTruthy();
  });

  it('"Prompt me anyway", and back', async () => {
    const { main, user } = await show(inCall, call);
    await user.click(button('Prompt me anyway'));
    act(() => main.tell('status', sampleStatus({ overruled: ['meeting'] })));
    await user.click(button('Keep quiet again'));
    expect(main.actions()).toEqual([
      { type: 'promptAnyway', on: true },
      { type: 'promptAnyway', on: false },
    ]);
  });

  it('leaves its program out from now on, and takes that back', async () => {
    const { main, user } = await show(inCall, call);
    await user.click(await screen.findByRole('button', { name: 'Leave zoom out from now on' }));
    expect(await screen.findByText(/^zoom is left out from now on/u)).toBeTruthy();
    expect(main.settings().ignoredPrograms).toEqual(['zoom']);
    act(() => main.tell('status', sampleStatus()));
    await user.click(button('Undo'));
    await waitFor(() => expect(main.settings().ignoredPrograms).toEqual([]));
  });

  it('asks the sensors nothing while nothing but the person holds prompts back', async () => {
    const { main } = await show({ holds: ['paused'] });
    expect(main.inputsOf('senses.get')).toEqual([]);
  });

  it('offers nothing to leave out where the person named the program', async () => {
    await show({ holds: ['program'], canOverrule: true }, { senses: { holds: [{ hold: 'program', programs: ['doom'] }] } }); // prettier-ignore
    expect(await screen.findByText('doom is running, so prompts wait.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Leave/u })).toBeNull();
  });
});

describe('actions', () => {
  it.each<[Partial<Status>, string, object]>([
    [{}, 'Take a break now', { type: 'start' }],
    [{}, 'I am standing', { type: 'posture', posture: 'standing' }],
    [{ posture: 'standing' }, 'I am sitting', { type: 'posture', posture: 'sitting' }],
    [{}, 'In a meeting', { type: 'meeting', on: true }],
    [{ holds: ['meeting'] }, 'The meeting is over', { type: 'meeting', on: false }],
    [{ holds: ['paused'] }, 'Resume', { type: 'resume' }],
    [{ flareUp: true }, 'End gentle mode', { type: 'flareUp', on: false }],
    [
      { undo: { kind: 'move', remainingMs: 41_000 } },
      'Undo the skip (41 sec)',
      { type: 'undoSkip' },
    ],
  ])('%j: "%s"', async (status, name, action) => {
    const { main, user } = await show(status);
    await user.click(button(name));
    expect(main.actions()).toEqual([action]);
  });

  it('"My back is acting up"', async () => {
    const { main, user } = await show();
    await user.click(button('My back is acting up'));
    expect(main.actions()).toEqual(SORE_BACK);
  });

  it('pauses for a chosen time', async () => {
    const { main, user } = await show();
    await user.click(button('Pause'));
    await user.click(screen.getByRole('menuitem', { name: 'Until tomorrow' }));
    expect(main.actions()).toEqual([{ type: 'pause', length: 'tomorrow' }]);
  });
});

describe('the day', () => {
  it('sums up, with the time that is still running', async () => {
    await show({ boutMs: 48 * 60_000 });
    const totals = screen.getByRole('region', { name: 'The day in numbers' });
    // The journal ends at 14:30, which is now; nothing is counted twice.
    expect(within(totals).getByText('3 hr, 46 min')).toBeTruthy();
    expect(within(totals).getByText('3 of 6, and 1 of your own')).toBeTruthy();
    expect(within(totals).getByText('950 ml')).toBeTruthy();
  });

  it('has no numbers before there is anything to count', async () => {
    await show(
      { boutMs: 5_000 },
      { answers: { 'journal.day': () => sampleDay({ spans: [], breaks: [], drinks: [], stretches: [], checkIns: [] }) } }, // prettier-ignore
    );
    expect(screen.queryByRole('region', { name: 'The day in numbers' })).toBeNull();
    expect(screen.getByText(/^Nothing to show yet/u)).toBeTruthy();
  });

  it('leaves sleep as it is', async () => {
    const { user } = await show();
    await user.click(button(/^Away, 1:40.PM/u));
    expect(screen.getByText('The computer was asleep, so this one stays as it is.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'I was sitting' })).toBeNull();
  });

  it('is one stop for Tab, and arrow keys move along it', async () => {
    const { user } = await show();
    const strip = screen.getByRole('list', { name: 'Your day' });
    const pieces = within(strip).getAllByRole('button');
    expect(pieces.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    act(() => pieces.at(-1)!.focus());
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(pieces.at(-2));
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(pieces[0]);
  });

  it('is there as a table', async () => {
    const { user } = await show();
    await user.click(screen.getByText('Show the day as a table'));
    expect(await screen.findAllByRole('row')).toHaveLength(1 + 14 + 7 + 2 + 3 + 1);
  });

  it('is read again when the journal changes', async () => {
    const { main } = await show();
    const before = main.inputsOf('journal.day').length;
    await act(async () => main.tell('journal', null));
    expect(main.inputsOf('journal.day').length).toBe(before + 1);
  });

  it('offers to correct the last span right after coming back, and to undo that there', async () => {
    const lastSpan = { start: NOW - 900_000, end: NOW - 60_000, cause: 'idle' } as const;
    const { main, user } = await show({ lastSpan });
    await user.click(button('I was sitting'));
    const { start, end } = lastSpan;
    expect(main.inputsOf('journal.amend')).toEqual([{ do: 'correct', start, end, as: 'sitting' }]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(main.inputsOf('journal.amend').at(-1)).toEqual({ do: 'undo', amendment: 'a1' });
    expect(await screen.findByText('Taken back.')).toBeTruthy();
  });
});

it('shows problems with what still works, and puts them away', async () => {
  const { main, user } = await show({}, { problems: [{ id: 'trayFailed', at: NOW }] });
  expect(screen.getByText(/Counting and breaks go on as usual/u)).toBeTruthy();
  await user.click(button('Dismiss: This desktop shows no tray icon.'));
  expect(main.inputsOf('problems.dismiss')).toEqual(['trayFailed']);
  expect(screen.queryByText(/Counting and breaks go on as usual/u)).toBeNull();
});
