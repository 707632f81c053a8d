import { describe, expect, it } from 'vitest';
import { SIDE_CHANGE_SECONDS, usualSeconds } from '../../../shared/stretches/dose.ts';
import { portraitPose } from '../../../shared/stretches/portrait.ts';
import { previewSteps } from '../../../shared/stretches/preview.ts';
import { someCycle, someStretch } from '../../fakes/stretch.ts';

const hold = someStretch().parts[0]!;

describe('the usual time of a stretch', () => {
  it('is getting in, the shorter dose of every part, and getting out', () => {
    expect(usualSeconds(someStretch())).toBe(26);
    expect(usualSeconds(someStretch({ parts: [someCycle, hold] }))).toBe(46);
  });

  it('counts both sides and the change between them', () => {
    expect(usualSeconds(someStretch({ sides: 'each' }))).toBe(52 + SIDE_CHANGE_SECONDS);
  });
});

describe('the portrait of a stretch', () => {
  it('is the pose of its first hold, wherever that comes', () => {
    expect(portraitPose(someStretch({ parts: [someCycle, hold] }))).toBe('held');
  });

  it('is the first move where nothing is held', () => {
    expect(portraitPose(someStretch({ parts: [someCycle] }))).toBe('up');
  });
});

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
