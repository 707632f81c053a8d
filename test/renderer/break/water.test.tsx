import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { KEYS_WAIT } from '../../../renderer/break/use-keys-wait.ts';
import { pass } from '../fakes/pass.ts';
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

  it('lets one be logged in a tap while it runs, and taken back in the same place', async () => {
    const { main, user } = await showPage('break', {
      status: { phase: running() },
      water: { proposal: { ml: 250, by: 'break' } },
    });
    await user.click(screen.getByRole('button', { name: /^I drank 250 ml/u }));
    expect(main.inputsOf('water.change')).toEqual([
      { type: 'log', ml: 250, drink: 'water', source: 'break' },
    ]);
    expect(await screen.findByText('Logged: 250 ml, Water.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^I drank/u })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: /^I drank/u })).toBeTruthy();
    expect(main.inputsOf('water.change')).toHaveLength(2);
  });

  it('takes one of the smallest size by the key D where none is proposed', async () => {
    vi.useFakeTimers();
    const { main } = await showPage('break', { status: { phase: running() } });
    pass(KEYS_WAIT);
    fireEvent.keyDown(document.body, { key: 'd' });
    vi.useRealTimers();
    expect(main.inputsOf('water.change')).toMatchObject([{ type: 'log', ml: 150 }]);
  });

  it('lets one be logged in a tap when it is over, and taken back', async () => {
    const { main, user } = await showPage('break', { status: { phase: over() } });
    await user.click(await screen.findByRole('button', { name: '250 ml, log it as: Water' }));
    expect(main.inputsOf('water.change')).toEqual([
      { type: 'log', ml: 250, drink: 'water', source: 'break' },
    ]);
    expect(await screen.findByText('Logged: 250 ml, Water.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('750 ml of 2,000 ml today')).toBeTruthy();
  });
});
