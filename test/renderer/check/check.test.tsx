import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkSteps } from '../../../shared/ergonomics/check/check-steps.ts';
import { CHECK_STEP_MS } from '../../../shared/ergonomics/check/steps.ts';
import { pass } from '../fakes/pass.ts';
import { showPage } from '../fakes/render-page.tsx';
import { fakeSpeech } from '../fakes/speech.ts';
import { PATIENT } from '../../set-up/patience.ts';

const title = () => screen.getByRole('heading').textContent;
const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));
const key = (name: string): boolean => fireEvent.keyDown(document.body, { key: name });

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the posture check', () => {
  it('goes through five things by itself, says it is done and closes', async () => {
    const { main } = await showPage('check');
    const seen: unknown[] = [];
    for (let step = 0; step < 5; step += 1) {
      seen.push(title());
      expect(screen.getByText(`${String(step + 1)} of 5`)).toBeTruthy();
      pass(CHECK_STEP_MS);
    }
    expect(seen).toEqual(['Feet', 'Back', 'Shoulders', 'Elbows', 'Screen']);
    expect(screen.getByRole('status').textContent).toContain('Done');
    expect(main.inputsOf('app.closeWindow')).toHaveLength(0);
    pass(4_000);
    expect(main.inputsOf('app.closeWindow')).toHaveLength(1);
  });

  it('shows what main puts first, and that it was found', async () => {
    const steps = checkSteps(['screenLow']);
    await showPage('check', { answers: { 'check.get': () => steps } });
    expect(title()).toBe('Screen');
    expect(screen.getByText('Worth a look at this desk')).toBeTruthy();
    press('Next');
    expect(title()).toBe('Feet');
    expect(screen.queryByText('Worth a look at this desk')).toBeNull();
  });

  it.each([
    ['sits', { posture: 'sitting' }, 1],
    ['stands', { posture: 'standing' }, 1],
    ['has a sore back', { flareUp: true }, 0],
  ] as const)('shows somebody who %s so many pictures', async (_who, status, pictures) => {
    await import('../../../renderer/check/CheckFigure.tsx');
    await showPage('check', { status });
    // Loaded after the first paint, in a turn of its own.
    await act(async () => {
      await import('../../../renderer/check/CheckFigure.tsx');
    });
    expect(document.querySelectorAll('main > div > div > svg')).toHaveLength(pictures);
  });

  it('goes on and back by buttons and by keys, each thing with its whole time', async () => {
    await showPage('check');
    press('Next');
    key('ArrowRight');
    expect(title()).toBe('Shoulders');
    pass(5_000);
    press('Back');
    key('ArrowLeft');
    key('ArrowLeft');
    expect(title()).toBe('Feet');
    pass(5_000);
    expect(title()).toBe('Feet');
    pass(1_000);
    expect(title()).toBe('Back');
  });

  it('follows the direction one reads in', async () => {
    await showPage('check', { settings: { language: 'en-XB' } });
    key('ArrowLeft');
    expect(screen.getByText(/2/u)).toBeTruthy();
  });

  it('stands still while paused, and goes on from there', async () => {
    await showPage('check');
    pass(4_000);
    press('Pause');
    pass(60_000);
    expect(title()).toBe('Feet');
    key(' ');
    pass(1_900);
    expect(title()).toBe('Feet');
    pass(200);
    expect(title()).toBe('Back');
  });

  it.each([
    ['Esc', () => key('Escape')],
    ['its button', () => press('Close the check')],
  ])('closes with %s', async (_how, close) => {
    const { main } = await showPage('check');
    close();
    expect(main.inputsOf('app.closeWindow')).toHaveLength(1);
  });

  it('speaks where the voice is on, and never while paused', async () => {
    const speech = fakeSpeech();
    await import('../../../renderer/check/CheckVoice.tsx');
    await showPage('check', { settings: { voice: true } });
    await vi.waitFor(() => {
      pass(1);
      expect(speech.said).toEqual(['Feet. Let both feet rest flat, on the floor or a footrest.']);
    }, PATIENT);
    press('Pause');
    press('Next');
    pass(200);
    expect(speech.said).toHaveLength(1);
    press('Go on');
    pass(200);
    expect(speech.said).toHaveLength(2);
  });

  it('is silent where the voice is off', async () => {
    const speech = fakeSpeech();
    await showPage('check');
    pass(10_000);
    expect(speech.said).toEqual([]);
  });

  it('says so where main does not answer', async () => {
    await showPage('check', {
      answers: {
        'check.get': () => {
          throw new Error('Not now.');
        },
      },
    });
    expect(screen.getByRole('alert').textContent).toContain('Not now.');
  });
});
