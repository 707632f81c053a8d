import { describe, expect, it } from 'vitest';
import { previewSteps } from '../../../shared/sessions/stretch-preview.ts';
import { someCycle, someStretch } from '../../fakes/stretch.ts';

const hold = someStretch().parts[0]!;

describe('the preview of a stretch', () => {
  const steps = previewSteps(someStretch({ parts: [someCycle, hold], sides: 'each' }), 'left');

  it('has one step for each cue, in order', () => {
    expect(steps.map(({ kind }) => kind)).toEqual(['enter', 'move', 'move', 'hold', 'exit']);
    expect(steps.map(({ to }) => to)).toEqual(['ready', 'up', 'down', 'held', 'ready']);
  });

  it('goes on from pose to pose without a hole, and round again', () => {
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1];
      expect(step.from).toBe(before ? before.to : steps.at(-1)?.to);
      expect(step.start).toBe(before ? before.start + before.length : 0);
    }
  });

  it('shows the side that was asked for, and none where there is only one', () => {
    expect(steps.every(({ side }) => side === 'left')).toBe(true);
    expect(previewSteps(someStretch(), 'left').every(({ side }) => side === null)).toBe(true);
  });
});
