import { render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionFigure } from '../../../renderer/features/figure/SessionFigure.tsx';
import { StretchFigure } from '../../../renderer/features/figure/StretchFigure.tsx';
import type { SessionStep } from '../../../shared/sessions/session.ts';
import { downwardDog } from '../../../shared/stretches/floor/downward-dog.ts';

const { figure } = downwardDog;
const step: SessionStep = {
  kind: 'enter',
  start: 10_000,
  length: 6_000,
  cue: { text: 'Lift your hips.' },
  breath: 'easy',
  side: null,
  from: 'start',
  to: downwardDog.enter.pose,
  round: null,
};
const pathsIn = (container: HTMLElement): (string | null)[] =>
  [...container.querySelectorAll('path')].map((path) => path.getAttribute('d'));

describe('a still figure', () => {
  it('is written for the right side and mirrored for the left', () => {
    const group = (side: 'right' | 'left') =>
      render(<StretchFigure script={figure} pose="start" side={side} />).container.querySelector(
        'svg > g',
      );
    expect(group('right')?.getAttribute('transform')).toBeNull();
    expect(group('left')?.getAttribute('transform')).toContain('scale(-1 1)');
  });

  it('is an ornament beside the words', () => {
    const { container } = render(<StretchFigure script={figure} pose="start" />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('a figure in a session', () => {
  const frames: FrameRequestCallback[] = [];
  beforeEach(() => {
    frames.length = 0;
    vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) =>
      frames.push(callback),
    );
    vi.stubGlobal('cancelAnimationFrame', () => undefined);
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    delete document.documentElement.dataset['motion'];
  });

  it('is there with its words, before the first frame, and then moves', () => {
    const { container, rerender } = render(
      <SessionFigure script={figure} step={step} elapsed={10_000} isStill={false} />,
    );
    const first = pathsIn(container);
    expect(first.length).toBeGreaterThan(10);
    rerender(<SessionFigure script={figure} step={step} elapsed={13_000} isStill={false} />);
    frames.at(-1)?.(0);
    expect(pathsIn(container)).not.toEqual(first);
  });

  it('rests while it is paused', () => {
    render(<SessionFigure script={figure} step={step} elapsed={12_000} isStill />);
    expect(frames).toEqual([]);
  });

  it('is one still picture a step where less movement is wanted: where the step leads', () => {
    document.documentElement.dataset['motion'] = 'reduced';
    const still = render(
      <SessionFigure script={figure} step={step} elapsed={10_500} isStill={false} />,
    );
    const goal = render(<StretchFigure script={figure} pose={step.to} />);
    expect(frames).toEqual([]);
    expect(pathsIn(still.container).length).toBe(pathsIn(goal.container).length);
  });
});
