import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { over, running, sampleStatus } from '../fakes/samples.ts';
import { pass } from '../fakes/pass.ts';
import { showPage } from '../fakes/render-page.tsx';
import { showRunning } from '../fakes/running-break.ts';

const names = () =>
  screen
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label') ?? button.textContent);

beforeEach(() => {
  vi.useFakeTimers();
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
    expect(screen.getByText('Goes on by itself after 10 min')).toBeTruthy();
  });

  it('follows main when the end moves', async () => {
    const { main } = await showRunning({ remainingMs: 60_000 });
    const longer = running({ lengthMs: 180_000, remainingMs: 118_000 });
    act(() => main.tell('status', sampleStatus({ phase: longer })));
    expect(screen.getByRole('timer').textContent).toBe('1:58');
  });

  it.each([
    ['eyes', 'Rest your eyes'],
    ['move', 'Short break'],
    ['long', 'Long break'],
  ] as const)('is there without a session too: %s', async (kind, name) => {
    await showRunning({ kind }, null);
    expect(screen.getByRole('heading').textContent).toBe(name);
    expect(names()).not.toContain('Next');
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    expect(screen.queryByRole('alert')).toBeNull();
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

  it.each([
    ['Back', 'back'],
    ['Next', 'next'],
    ['Skip this one', 'skip'],
  ])('"%s" tells the session', async (name, command) => {
    const { main } = await showRunning();
    fireEvent.click(screen.getByRole('button', { name }));
    expect(main.inputsOf('session.command')).toEqual([command]);
  });

  it('hides the ways to end it in strict mode', async () => {
    await showRunning({ canEnd: false });
    expect(names()).toEqual([
      'Who should take care',
      ...['Back', 'Pause', 'Next', 'Follow along', 'Skip this one', 'A minute more'],
      ...['Keys?', 'Voice is offV', 'I drank 150 mlD', 'Warning signsW'],
    ]);
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

  it('offers the posture check to somebody who got up, not after a rest for the eyes', async () => {
    const { main } = await showPage('break', { status: { phase: over() } });
    fireEvent.click(screen.getByRole('button', { name: 'Posture check (30 s)' }));
    expect(main.inputsOf('check.open')).toHaveLength(1);
    await showPage('break', { status: { phase: over({ kind: 'eyes' }) } });
    expect(screen.queryByRole('button', { name: 'Posture check (30 s)' })).toBeNull();
  });

  it('is not closed by the Esc that ended the break', async () => {
    const { main } = await showPage('break', { status: { phase: over() } });
    fireEvent.keyDown(document.body, { key: 'Escape', repeat: true });
    expect(main.actions()).toEqual([]);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(main.actions()).toEqual([{ type: 'closeBreak' }]);
  });
});
