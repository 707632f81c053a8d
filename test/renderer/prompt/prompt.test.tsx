import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Status } from '../../../shared/breaks/status.ts';
import { announced, sampleStatus } from '../fakes/samples.ts';
import { pass } from '../fakes/pass.ts';
import { showPage } from '../fakes/render-page.tsx';

const show = (status: Partial<Status>) => showPage('prompt', { status });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

afterEach(() => vi.useRealTimers());

describe('a break that is due', () => {
  it('says what, when and how long seated', async () => {
    await show({ phase: announced(), boutMs: 30 * 60_000 });
    expect(screen.getByRole('heading')).toHaveProperty('textContent', 'Stand up in 25 sec');
    expect(screen.getByText('Seated 30 min')).toBeTruthy();
  });

  it.each([
    ['Start now', { type: 'start' }],
    ['In 5 min', { type: 'snooze' }],
    ['Skip', { type: 'skip' }],
    ['I already moved', { type: 'alreadyMoved' }],
    ['I am standing', { type: 'posture', posture: 'standing' }],
  ])('"%s" tells the scheduler', async (name, action) => {
    const { main, user } = await show({ phase: announced() });
    await user.click(button(name));
    expect(main.actions()).toEqual([action]);
  });

  it('says honestly that the last snooze means a whole quiet interval', async () => {
    await show({ phase: announced({ snoozesLeft: 1 }) });
    expect(names()).toContain('Quiet for 30 min');
    await show({ phase: announced({ snoozesLeft: 1, kind: 'long' }) });
    expect(names()).toContain('Quiet for 1 hr');
  });

  it('offers no snooze when there is none left, and no skip in strict mode', async () => {
    await show({ phase: announced({ snoozesLeft: 0, canSkip: false }) });
    expect(names()).toEqual(['Start now', 'I already moved', 'I am standing']);
  });

  it('waits for a pause once it is due, or for a click', async () => {
    await show({ phase: announced({ dueInMs: -2_000 }) });
    expect(screen.getByRole('heading').textContent).toBe('Stand up whenever you pause');
    await show({ phase: announced({ dueInMs: 0, waitsForClick: true, kind: 'eyes' }) });
    expect(screen.getByRole('heading').textContent).toBe('Rest your eyes when you are ready');
    expect(names()).not.toContain('I am standing');
  });

  it('names the debt after a hold', async () => {
    await show({ phase: announced({ owed: true }), boutMs: 74 * 60_000 });
    expect(screen.getByRole('heading').textContent).toBe('You have been seated 1 hr, 14 min');
  });

  it('counts down by its own clock between two messages from main', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await show({ phase: announced() });
    pass(10_000);
    expect(screen.getByRole('heading').textContent).toBe('Stand up in 15 sec');
  });

  it('is said once, however often the time changes', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { main } = await show({ phase: announced() });
    pass(200);
    const said = screen.getByRole('status').textContent;
    expect(said).toContain('Stand up in 25 sec');
    act(() => main.tell('status', sampleStatus({ phase: announced({ dueInMs: 5_000 }) })));
    pass(2_000);
    expect(screen.getByRole('status').textContent).toBe(said);
  });

  it('can be used with the keyboard alone', async () => {
    const { main, user } = await show({ phase: announced() });
    await user.tab();
    expect(document.activeElement).toBe(button('Start now'));
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(main.actions()).toEqual([{ type: 'skip' }]);
  });
});

describe('other prompts', () => {
  it.each([
    ['stand', 'I am standing', { type: 'posture', posture: 'standing' }],
    ['stand', 'Not now', { type: 'dismissPosture' }],
    ['sit', 'I am sitting', { type: 'posture', posture: 'sitting' }],
    ['sitOrWalk', 'I am sitting', { type: 'posture', posture: 'sitting' }],
    ['sitOrWalk', 'Walk now', { type: 'start', kind: 'move' }],
  ] as const)('asked to %s, "%s"', async (ask, name, action) => {
    const { main, user } = await show({ ask });
    await user.click(button(name));
    expect(main.actions()).toEqual([action]);
  });

  it('asks whether the meeting is over', async () => {
    const { main, user } = await show({ askMeeting: true });
    await user.click(button('Still in it'));
    await user.click(button('It is over'));
    expect(main.actions()).toEqual([
      { type: 'meeting', on: true },
      { type: 'meeting', on: false },
    ]);
  });

  it('lets a skip be taken back', async () => {
    const { main, user } = await show({ undo: { kind: 'move', remainingMs: 40_000 } });
    await user.click(button('Bring it back'));
    expect(main.actions()).toEqual([{ type: 'undoSkip' }]);
  });

  it('shows nothing when there is nothing to ask', async () => {
    await show({});
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});

it("shows in main's words what did not work", async () => {
  const { user } = await showPage('prompt', {
    status: { phase: announced() },
    answers: {
      act: () => {
        throw new Error('The break is already over.');
      },
    },
  });
  await user.click(button('Skip'));
  expect((await screen.findByRole('alert')).textContent).toContain('The break is already over.');
});
