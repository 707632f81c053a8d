import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pass } from '../fakes/pass.ts';
import { showPage } from '../fakes/render-page.tsx';
import { sampleWater } from '../fakes/working-water.ts';

const PROPOSED = { proposal: { ml: 250, by: 'prompt' } } as const;
const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);
const press = async (name: string): Promise<void> =>
  act(async () => screen.getByRole('button', { name }).click());

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => vi.useRealTimers());

describe('the prompt to drink', () => {
  it('says how long ago the last drink was, once for screen readers, and puts the proposed size first', async () => {
    await showPage('drink', { water: PROPOSED });
    expect(screen.getByRole('heading').textContent).toBe('Something to drink?');
    pass(200);
    expect(screen.getByRole('status').textContent).toBe(
      'Something to drink? You last logged a drink 1 hr, 30 min ago.',
    );
    expect(buttons()).toEqual(['250 ml', 'Not now', '150 ml', '200 ml', '330 ml', '500 ml', '750 ml']); // prettier-ignore
    expect(document.body.textContent).not.toMatch(/behind|should|catch up|only/iu);
  });

  it('says that there was none yet today', async () => {
    await showPage('drink', { water: { ...PROPOSED, drinks: [], countedMl: 0 } });
    expect(screen.getByText('No drink logged yet today.')).toBeTruthy();
  });

  it('logs water from the prompt, says so, and closes after a moment', async () => {
    const { main } = await showPage('drink', { water: PROPOSED });
    await press('250 ml, log it as: Water');
    expect(main.inputsOf('water.change')).toEqual([
      { type: 'log', ml: 250, drink: 'water', source: 'prompt' },
    ]);
    expect(screen.getByRole('heading').textContent).toBe('Logged: 250 ml, Water.');
    expect(main.inputsOf('app.closeWindow')).toHaveLength(0);
    pass(6_000);
    expect(main.inputsOf('app.closeWindow')).toHaveLength(1);
  });

  it('takes a slip back', async () => {
    const { main } = await showPage('drink', { water: PROPOSED });
    await press('500 ml, log it as: Water');
    await press('Undo');
    expect(main.inputsOf('water.change')).toMatchObject([{ type: 'log' }, { type: 'undo', change: 'c1' }]); // prettier-ignore
    expect(main.inputsOf('app.closeWindow')).toHaveLength(1);
  });

  it.each([
    ['"Not now"', async () => press('Not now')],
    [
      'Esc',
      async () =>
        act(async () => {
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
          );
        }),
    ],
  ])('is put off with %s', async (_how, leave) => {
    const { main } = await showPage('drink', { water: PROPOSED });
    await leave();
    expect(main.inputsOf('water.change')).toEqual([{ type: 'putOff' }]);
    expect(main.inputsOf('app.closeWindow')).toHaveLength(1);
  });

  it('can be used with the keyboard alone', async () => {
    const { main, user } = await showPage('drink', { water: PROPOSED });
    for (let presses = 0; presses < 3; presses += 1) await user.tab();
    await user.keyboard('{Enter}');
    expect(main.inputsOf('water.change')).toMatchObject([{ type: 'log', ml: 150 }]);
  });

  it('says so where nothing could be saved', async () => {
    await showPage('drink', { water: PROPOSED, answers: { 'water.change': () => 'failed' } });
    await press('250 ml, log it as: Water');
    expect(screen.getByText(/could not be saved/u, { selector: 'main > div p' })).toBeTruthy();
  });

  it('is empty once nothing is proposed any more', async () => {
    const { main } = await showPage('drink', { water: PROPOSED });
    act(() => main.tell('water', sampleWater()));
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});
