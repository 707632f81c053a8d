import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { airAfter, bodyAt, breathAt, softly } from '../../../shared/figure/motion.ts';
import { childPose } from '../../../shared/stretches/floor/child-pose.ts';

describe('motion', () => {
  it('starts and stops softly', () => {
    expect([softly(-1), softly(0), softly(1), softly(2)]).toEqual([0, 0, 1, 1]);
    expect(softly(0.5)).toBeCloseTo(0.5);
    expect(softly(0.01)).toBeLessThan(0.001);
  });

  it('fills and empties the chest with the breath of the phase', () => {
    expect(breathAt('in', 0, 4_000)).toBe(0);
    expect(breathAt('in', 4_000, 4_000)).toBe(1);
    expect(breathAt('out', 0, 6_000)).toBe(1);
    expect(breathAt('out', 6_000, 6_000)).toBe(0);
  });

  it('breathes quietly through a hold of any length, without a jump', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 120_000, noNaN: true }), (at) => {
        const [now, soon] = [breathAt('easy', at, 60_000), breathAt('easy', at + 16, 60_000)];
        expect(now).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(1);
        expect(Math.abs(soon - now)).toBeLessThan(0.02);
      }),
    );
  });

  it('takes its time from one breath to another', () => {
    // A hold's quiet breath may be anywhere when the next step wants a full chest.
    const frames = [0];
    while (frames.length <= 60) frames.push(airAfter(frames.at(-1)!, 1, 1_000 / 60));
    for (const [index, full] of frames.slice(1).entries())
      expect(full - frames[index]!).toBeLessThan(0.03);
    expect(frames.at(-1)).toBe(1);
    expect(airAfter(0.8, 0.2, 60_000)).toBeCloseTo(0.2);
    expect(airAfter(0.5, 0.51, 16)).toBeCloseTo(0.51);
  });

  it('shows in the chest', () => {
    const way = { from: 'start', to: 'start', share: 1 };
    const [empty, full] = [0, 1].map((air) => bodyAt(childPose.figure, way, air));
    expect(full?.trunk.shoulders.right).not.toEqual(empty?.trunk.shoulders.right);
  });

  it('names a key pose that is not there', () => {
    expect(() => bodyAt(childPose.figure, { from: 'start', to: 'nowhere', share: 0 })).toThrow(
      '"nowhere"',
    );
  });
});
