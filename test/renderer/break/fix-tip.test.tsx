import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FixTip } from '../../../shared/ergonomics/workplaces/answers.ts';
import type { FakeMain } from '../fakes/bridge.ts';
import { showPage } from '../fakes/render-page.tsx';
import { over, running } from '../fakes/samples.ts';

const TIP: FixTip = { fix: 'x', title: '[Raise the screen on books]', how: '[How]' };
const showAfter = (phase: ReturnType<typeof over>, tip: FixTip | null = TIP) =>
  showPage('break', { status: { phase }, answers: { 'audit.tip': () => tip } });
const asked = (main: FakeMain): number => main.inputsOf('audit.tip').length;

describe('the tip at the end of a break', () => {
  it('names the most useful change, and leads to it', async () => {
    const { user, main } = await showAfter(over());
    expect(document.body.textContent).toContain('For your desk: [Raise the screen on books].');
    await user.click(screen.getByRole('button', { name: 'Show me' }));
    expect(main.inputsOf('app.openDashboard')).toEqual(['audit']);
    expect(main.actions()).toContainEqual({ type: 'closeBreak' });
  });

  it('is not there where there is nothing to say', async () => {
    await showAfter(over(), null);
    expect(screen.queryByRole('button', { name: 'Show me' })).toBeNull();
  });

  it('is not asked for while the break runs, nor beside its question', async () => {
    const during = await showPage('break', { status: { phase: running() } });
    expect(asked(during.main)).toBe(0);
    const beside = await showAfter(over({ outcome: null }));
    expect(asked(beside.main)).toBe(0);
  });
});
