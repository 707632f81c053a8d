import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showPage } from '../fakes/render-page.tsx';
import { over, running } from '../fakes/samples.ts';

const REFILL = 'A good moment to refill your glass.';

describe('a break with a drink', () => {
  it('says that the glass can be filled again, where a drink is proposed along with it', async () => {
    const status = { phase: running() };
    await showPage('break', { status, water: { proposal: { ml: 250, by: 'break' } } });
    expect(screen.getByText(REFILL)).toBeTruthy();
    await showPage('break', { status });
    expect(screen.queryByText(REFILL)).toBeNull();
  });

  it('lets one be logged in a tap when it is over, and taken back', async () => {
    const { main, user } = await showPage('break', { status: { phase: over() } });
    await user.click(screen.getByRole('button', { name: '250 ml, log it as: Water' }));
    expect(main.inputsOf('water.change')).toEqual([
      { type: 'log', ml: 250, drink: 'water', source: 'break' },
    ]);
    expect(screen.getByText('Logged: 250 ml, Water.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByText('750 ml of 2,000 ml today')).toBeTruthy();
  });
});
