import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOLD_ESCAPE } from '../../../renderer/break/use-hold-escape.ts';
import { KEYS_WAIT } from '../../../renderer/break/use-keys-wait.ts';
import { over, running, sampleStatus } from '../fakes/samples.ts';
import { pass } from '../fakes/pass.ts';
import { showPage } from '../fakes/render-page.tsx';

type Change = Parameters<typeof running>[0];

/** A break that has been open long enough for keys to count. */
async function showRunning(change: Change = {}) {
  const shown = await showPage('break', { status: { phase: running(change) } });
  pass(KEYS_WAIT);
  return shown;
}

const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a running break', () => {
  it('shows the time left and counts it down by its own clock', async () => {
    await showPage('break', { status: { phase: running({ remainingMs: 90_000 }) } });
    expect(screen.getByRole('timer').textContent).toBe('1:30');
    pass(30_000);
    expect(screen.getByRole('timer').textContent).toBe('1:00');
  });

  it('stands still while paused', async () => {
    await showRunning({ remainingMs: 90_000, paused: true });
    pass(30_000);
    expect(screen.getByRole('timer').textContent).toBe('1:30');
    expect(screen.getByText('Paused')).toBeTruthy();
  });

  it('guides step by step: name, cue, count, caution, what comes next', async () => {
    const { main } = await showRunning();
    expect(screen.getByRole('heading').textContent).toBe('March on the spot');
    expect(screen.getByText('Movement 1 of 4')).toBeTruthy();
    expect(screen.getByText('Next: Shoulder rolls')).toBeTruthy();
    const late = sampleStatus({ phase: running({ remainingMs: 40_000 }) });
    act(() => main.tell('status', late));
    expect(screen.getByRole('heading').textContent).toBe('Supported calf raises');
    expect(screen.getByText('Leave this one out if your ankle is injured.')).toBeTruthy();
  });

  it('keeps the movements as they are when a minute is added', async () => {
    const { main } = await showRunning({ remainingMs: 100_000 });
    const before = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    const longer = running({ lengthMs: 180_000, remainingMs: 160_000 });
    act(() => main.tell('status', sampleStatus({ phase: longer })));
    const after = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
  });

  it.each([
    ['Follow along', { type: 'play', playing: true }],
    ['Pause', { type: 'pauseBreak' }],
    ['A minute more', { type: 'moreTime' }],
    ['Later, in 5 min', { type: 'snooze' }],
    ['End early', { type: 'endBreak' }],
  ])('"%s" tells the scheduler', async (name, action) => {
    const { main } = await showRunning();
    fireEvent.click(screen.getByRole('button', { name }));
    expect(main.actions()).toEqual([action]);
  });

  it('hides the ways to end it in strict mode', async () => {
    await showRunning({ canEnd: false });
    expect(names()).toEqual(['Follow along', 'Pause', 'A minute more', 'Warning signsW']);
  });

  it('is gentle during a flare-up', async () => {
    await showRunning({ gentle: true });
    expect(screen.getByRole('heading').textContent).toBe('Easy position change');
  });
});

describe('keys', () => {
  it('are ignored for two seconds, so that typing presses nothing', async () => {
    const { main } = await showPage('break', { status: { phase: running() } });
    fireEvent.keyDown(document.body, { key: ' ' });
    pass(KEYS_WAIT - 100);
    fireEvent.keyDown(document.body, { key: ' ' });
    expect(main.actions()).toEqual([]);
    pass(200);
    fireEvent.keyDown(document.body, { key: ' ' });
    expect(main.actions()).toEqual([{ type: 'pauseBreak' }]);
  });

  it('space goes on with a paused break, but presses a button that has the focus', async () => {
    const { main } = await showRunning({ paused: true });
    fireEvent.keyDown(document.body, { key: ' ' });
    expect(main.actions()).toEqual([{ type: 'resumeBreak' }]);
    fireEvent.keyDown(screen.getByRole('button', { name: 'A minute more' }), { key: ' ' });
    expect(main.actions()).toHaveLength(1);
  });

  it.each([true, false])(
    'Esc held for three seconds ends the break (may end: %s)',
    async (canEnd) => {
      const { main } = await showRunning({ canEnd });
      fireEvent.keyDown(document.body, { key: 'Escape' });
      expect(screen.getByText('Keep holding to leave')).toBeTruthy();
      pass(HOLD_ESCAPE - 100);
      expect(main.actions()).toEqual([]);
      fireEvent.keyDown(document.body, { key: 'Escape', repeat: true });
      pass(200);
      expect(main.actions()).toEqual([{ type: 'endBreak' }]);
    },
  );

  it('Esc let go in time does nothing', async () => {
    const { main } = await showRunning();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    pass(1_500);
    fireEvent.keyUp(document.body, { key: 'Escape' });
    pass(HOLD_ESCAPE);
    expect(main.actions()).toEqual([]);
  });

  it('W shows the warning signs, and Esc takes them away', async () => {
    await showRunning();
    fireEvent.keyDown(document.body, { key: 'w' });
    const sheet = screen.getByRole('dialog', { name: 'Warning signs' });
    expect(within(sheet).getByText(/your local emergency number/u)).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the end of a break', () => {
  it.each([
    ['taken', 1, 'It counts in full. Sitting is counted from the start again.'],
    ['partial', 0.4, 'You rested 40% of it, and that much counts.'],
    ['skipped', 0, 'It does not count, and that is all right.'],
  ] as const)('says what %s means', async (outcome, share, words) => {
    const { main } = await showPage('break', { status: { phase: over({ outcome, share }) } });
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByText('Next: short break after 12 min more')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(main.actions()).toEqual([{ type: 'closeBreak' }]);
  });

  it.each([
    ['Yes, I did', true],
    ['No', false],
  ])('asks where it cannot know: "%s"', async (name, taken) => {
    const { main } = await showPage('break', { status: { phase: over({ outcome: null }) } });
    expect(screen.getByRole('heading').textContent).toBe('Did you take this break?');
    fireEvent.click(screen.getByRole('button', { name }));
    expect(main.actions()).toEqual([{ type: 'answer', taken }]);
  });

  it('is not closed by the Esc that ended the break', async () => {
    const { main } = await showPage('break', { status: { phase: over() } });
    fireEvent.keyDown(document.body, { key: 'Escape', repeat: true });
    expect(main.actions()).toEqual([]);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(main.actions()).toEqual([{ type: 'closeBreak' }]);
  });
});
