import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../../shared/time/moment.ts';
import { announced } from '../fakes/samples.ts';
import { showPage } from '../fakes/render-page.tsx';

const texts = () => [
  screen.getByRole('heading').textContent,
  ...screen.queryAllByRole('paragraph').map(({ textContent }) => textContent),
];
const next = { kind: 'move', remainingMs: 6.5 * MINUTE, progress: 0.8 } as const;

describe('the small window', () => {
  it('says what the tray says, in two lines', async () => {
    await showPage('mini', { status: { boutMs: 24 * MINUTE, next } });
    expect(texts()).toEqual(['Sitting for 24 min', 'Short break in 6 min']);
  });

  it('says what keeps it quiet, and what waits', async () => {
    await showPage('mini', {
      status: { boutMs: 74 * MINUTE, holds: ['meeting'], owed: 'move', owedCount: 2 },
    });
    expect(texts()[1]).toBe('In a meeting, 2 breaks owed');
  });

  it('fills its ring when a break is due', async () => {
    await showPage('mini', { status: { phase: announced(), next } });
    const [, arc] = document.querySelectorAll('circle');
    expect(arc!.getAttribute('stroke-dashoffset')).toBe('0');
  });

  it('opens the tray’s menu below its button, and says so until it is closed', async () => {
    let close = (): void => undefined;
    const closed = new Promise<void>((resolve) => {
      close = resolve;
    });
    const answer = (): unknown => closed;
    const { main } = await showPage('mini', { answers: { 'mini.menu': answer } });
    const button = screen.getByRole('button', { name: 'Menu' });
    await act(async () => button.click());
    expect(main.inputsOf('mini.menu')).toEqual([{ x: 0, y: 0 }]);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await act(async () => close());
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });
});
