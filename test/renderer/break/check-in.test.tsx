import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FakeMain, FakeOptions } from '../fakes/bridge.ts';
import { showPage } from '../fakes/render-page.tsx';
import { over, running } from '../fakes/samples.ts';
import { SAMPLE_CHECK_IN } from '../fakes/working-comfort.ts';

const TIP = { fix: 'x', title: '[Raise the screen]', how: '[How]' };
const showOver = (options: FakeOptions = {}) =>
  showPage('break', { status: { phase: over() }, comfort: { isOffered: true }, ...options });
const said = (main: FakeMain): readonly unknown[] => main.inputsOf('comfort.change');
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const levels = (): HTMLElement | null => screen.queryByRole('radiogroup');

describe('the check-in at the end of a break', () => {
  it('is one tap, and a second one for where it was the last time', async () => {
    const { main, user } = await showOver({ comfort: { isOffered: true, last: SAMPLE_CHECK_IN } });
    await user.click(screen.getByRole('radio', { name: '4' }));
    await user.click(await screen.findByRole('button', { name: 'Neck, Lower back again' }));
    expect(await screen.findByText('Noted: 4 of 10, Neck, Lower back')).toBeTruthy();
    expect(said(main)).toEqual([
      { type: 'checkIn', level: 4, regions: [], note: '' },
      { type: 'change', id: 'c10', level: 4, regions: ['neck', 'lowerBack'], note: '' },
    ]);
    await user.click(button('Undo'));
    await screen.findByRole('radio', { name: '4', checked: false });
  });

  it('leads to Today for another place', async () => {
    const { main, user } = await showOver();
    await user.click(screen.getByRole('radio', { name: '0' }));
    await user.click(await screen.findByRole('button', { name: 'Show where' }));
    expect(main.inputsOf('app.openDashboard')).toEqual(['today']);
    expect(main.actions()).toContainEqual({ type: 'closeBreak' });
  });

  it('goes at "Not now", and main is told', async () => {
    const { main, user } = await showOver();
    await user.click(button('Not now'));
    expect([levels(), said(main)]).toEqual([null, [{ type: 'putOff' }]]);
  });

  it('says that it could not be kept, and stays', async () => {
    const { user } = await showOver({ answers: { 'comfort.change': () => 'failed' } });
    await user.click(screen.getByRole('radio', { name: '4' }));
    expect(await screen.findByText('That could not be saved. The disk may be full.')).toBeTruthy();
    expect(levels()).not.toBeNull();
  });

  it('stands alone: no tip and no posture check beside it, nor asked for', async () => {
    const { main } = await showOver({ answers: { 'audit.tip': () => TIP } });
    expect(main.inputsOf('audit.tip')).toEqual([]);
    expect(screen.queryByText('[Raise the screen]', { exact: false })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Check my posture' })).toBeNull();
  });

  it('is not there when it is not offered, nor while the break is in question', async () => {
    await showOver({ comfort: { isOffered: false } });
    expect(levels()).toBeNull();
    await showOver({ status: { phase: over({ outcome: null }) } });
    expect(levels()).toBeNull();
  });
});

describe('a back that acts up during a break', () => {
  it('ends the break and opens what helps, from the warning signs', async () => {
    const { main, user } = await showPage('break', { status: { phase: running() } });
    await user.click(screen.getByRole('button', { name: /^Warning signs/u }));
    expect(document.body.textContent).toContain('Call your local emergency number');
    await user.click(button('My back is acting up'));
    expect(main.inputsOf('app.openDashboard')).toEqual(['today']);
    expect(main.actions().slice(-3)).toEqual([
      { type: 'flareUp', on: true },
      { type: 'endBreak' },
      { type: 'closeBreak' },
    ]);
  });
});
