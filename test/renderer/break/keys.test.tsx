import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOLD_ESCAPE } from '../../../renderer/break/use-hold-escape.ts';
import { KEYS_WAIT, TYPING_STOPS } from '../../../renderer/break/use-keys-wait.ts';
import { pass } from '../fakes/pass.ts';
import { showPage } from '../fakes/render-page.tsx';
import { showAt, showRunning } from '../fakes/running-break.ts';
import { SAMPLE_TIMES } from '../fakes/sample-session.ts';
import { over, running } from '../fakes/samples.ts';
import { PATIENT } from '../../set-up/patience.ts';

const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.body, { key, ...more });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('keys', () => {
  it('are ignored for two seconds, so that typing presses nothing', async () => {
    const { main } = await showPage('break', { status: { phase: running() } });
    press(' ');
    pass(KEYS_WAIT - 100);
    press(' ');
    expect(main.actions()).toEqual([]);
    pass(TYPING_STOPS);
    press(' ');
    expect(main.actions()).toEqual([{ type: 'pauseBreak' }]);
  });

  it('wait for as long as somebody types on', async () => {
    const { main } = await showPage('break', { status: { phase: running() } });
    for (const key of 'swim vows, moms'.repeat(2)) {
      press(key);
      pass(200);
      fireEvent.keyUp(document.body, { key });
    }
    expect(main.actions()).toEqual([]);
    pass(TYPING_STOPS);
    press(' ');
    expect(main.actions()).toEqual([{ type: 'pauseBreak' }]);
  });

  it.each([' ', 'Enter'])('do not count while "%s" is held down from before', async (key) => {
    const { main } = await showPage('break', { status: { phase: running() } });
    const more = screen.getByRole('button', { name: 'A minute more' });
    const clicked = vi.fn();
    more.addEventListener('click', clicked);
    more.focus();
    press(key);
    for (let held = 0; held < 60; held += 1) {
      pass(50);
      const wasHeard = fireEvent.keyDown(more, { key, repeat: true });
      expect(wasHeard).toBe(false);
    }
    fireEvent.keyUp(more, { key });
    expect(clicked).not.toHaveBeenCalled();
    expect(main.actions()).toEqual([]);
  });

  it('that only come up do nothing', async () => {
    const { main } = await showRunning();
    for (const key of [' ', 'm', 'Enter', 'w', 's']) fireEvent.keyUp(document.body, { key });
    expect(main.calls.filter(({ name }) => name === 'act')).toEqual([]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('belong to the input method while it puts a word together', async () => {
    const { main } = await showRunning();
    press(' ', { isComposing: true });
    press('m', { isComposing: true });
    press('Escape', { isComposing: true });
    pass(HOLD_ESCAPE + 100);
    expect(main.actions()).toEqual([]);
  });

  it('Esc held down since before the break does not leave it', async () => {
    const { main } = await showPage('break', { status: { phase: running() } });
    for (let held = 0; held < 50; held += 1) {
      press('Escape', { repeat: true });
      pass(100);
    }
    expect(main.actions()).toEqual([]);
  });

  it('space goes on with a paused break, but presses a button that has the focus', async () => {
    const { main } = await showRunning({ paused: true });
    press(' ');
    expect(main.actions()).toEqual([{ type: 'resumeBreak' }]);
    fireEvent.keyDown(screen.getByRole('button', { name: 'A minute more' }), { key: ' ' });
    expect(main.actions()).toHaveLength(1);
  });

  it.each([
    ['en', 'ArrowRight', 'next'],
    ['en', 'ArrowLeft', 'back'],
    ['en', 's', 'skip'],
    ['en-XB', 'ArrowLeft', 'next'],
    ['en-XB', 'ArrowRight', 'back'],
  ] as const)('in %s, %s means "%s"', async (language, key, command) => {
    const { main } = await showRunning({}, undefined, { language });
    press(key);
    expect(main.inputsOf('session.command')).toEqual([command]);
  });

  it('M adds a minute, on a keyboard with other letters too, and with no helper key held', async () => {
    const { main } = await showRunning();
    press('m', { ctrlKey: true });
    press('M');
    press('ь', { code: 'KeyM' });
    expect(main.actions()).toEqual([{ type: 'moreTime' }, { type: 'moreTime' }]);
  });

  it('V turns the voice on and off again', async () => {
    const { main } = await showRunning();
    press('v');
    await vi.waitFor(() => expect(screen.getByText('Voice is on')).toBeTruthy(), PATIENT);
    press('v');
    await vi.waitFor(() => expect(main.settings().voice).toBe(false), PATIENT);
    expect(main.inputsOf('voice.set')).toEqual([true, false]);
  });

  it.each([true, false])(
    'Esc held for three seconds ends the break (may end: %s)',
    async (canEnd) => {
      const { main } = await showRunning({ canEnd });
      press('Escape');
      expect(screen.getByText('Keep holding to leave')).toBeTruthy();
      pass(HOLD_ESCAPE - 100);
      expect(main.actions()).toEqual([]);
      press('Escape', { repeat: true });
      pass(200);
      expect(main.actions()).toEqual([{ type: 'endBreak' }]);
    },
  );

  it('Esc let go in time does nothing', async () => {
    const { main } = await showRunning();
    press('Escape');
    pass(1_500);
    fireEvent.keyUp(document.body, { key: 'Escape' });
    pass(HOLD_ESCAPE);
    expect(main.actions()).toEqual([]);
  });
});

describe('keys on the end screen', () => {
  const showOver = () => showPage('break', { status: { phase: over() } });
  afterEach(() => vi.restoreAllMocks());

  it('count at once for somebody who has the keyboard there', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const { main } = await showOver();
    press('Escape');
    expect(main.actions()).toEqual([{ type: 'closeBreak' }]);
  });

  it('wait where it comes forward while somebody types elsewhere', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const { main } = await showOver();
    press('Escape');
    pass(KEYS_WAIT);
    expect(main.actions()).toEqual([]);
    press('Escape');
    expect(main.actions()).toEqual([{ type: 'closeBreak' }]);
  });
});

describe('a sheet over the break', () => {
  it('W shows the warning signs, and Esc takes them away', async () => {
    await showRunning();
    press('w');
    const sheet = screen.getByRole('dialog', { name: 'Warning signs' });
    expect(within(sheet).getByText(/your local emergency number/u)).toBeTruthy();
    press('Escape');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('? lists the keys, with the arrows as they are read', async () => {
    await showRunning();
    press('?');
    const sheet = () => within(screen.getByRole('dialog', { name: /Keys|Kéýš/u }));
    expect(sheet().getByText('Next').previousElementSibling?.textContent).toBe('→');
    press('?');
    expect(screen.queryByRole('dialog')).toBeNull();
    await showRunning({}, undefined, { language: 'en-XB' });
    press('?');
    expect(sheet().getAllByRole('term')[1]?.textContent).toBe('←');
  });

  it.each(['w', '?'])('lets the break wait while %s is read, and go on after it', async (key) => {
    const { main } = await showRunning();
    press(key);
    expect(main.actions()).toEqual([{ type: 'pauseBreak' }]);
    press('Escape');
    expect(main.actions()).toEqual([{ type: 'pauseBreak' }, { type: 'resumeBreak' }]);
  });

  it('lets the break wait until the last of several is closed', async () => {
    const { main } = await showRunning();
    press('?');
    press('w');
    press('w');
    expect(main.actions()).toEqual([{ type: 'pauseBreak' }, { type: 'resumeBreak' }]);
  });

  it('leaves a paused break paused', async () => {
    const { main } = await showRunning({ paused: true });
    press('w');
    press('w');
    expect(main.actions()).toEqual([]);
  });

  it('of who should take care lets the break wait too, and has no key but its own', async () => {
    const { main } = await showAt(SAMPLE_TIMES.enter);
    pass(KEYS_WAIT);
    const care = document.querySelector('[popover]')!;
    const toggle = (newState: string) =>
      fireEvent(care, Object.assign(new Event('toggle'), { newState }));
    toggle('open');
    for (const key of [' ', 's', 'w', '?']) press(key);
    expect(main.actions()).toEqual([{ type: 'pauseBreak' }]);
    toggle('closed');
    expect(main.actions()).toEqual([{ type: 'pauseBreak' }, { type: 'resumeBreak' }]);
  });

  it('leaves no key to the break beneath, and gives the focus back', async () => {
    const { main } = await showRunning();
    const button = screen.getByRole('button', { name: 'Warning signsW' });
    button.focus();
    fireEvent.click(button);
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
    for (const key of [' ', 'm', 's', 'v', 'ArrowRight']) press(key);
    expect(main.actions()).toEqual([{ type: 'pauseBreak' }]);
    expect(main.inputsOf('session.command')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(document.activeElement).toBe(button);
  });
});
