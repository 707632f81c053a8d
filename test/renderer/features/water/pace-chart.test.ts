import { describe, expect, it } from 'vitest';
import { fillOf } from '../../../../renderer/features/water/fill-of.ts';
import { drawPace } from '../../../../renderer/features/water/pace-chart.ts';
import { HOUR } from '../../../../shared/time/moment.ts';
import { NOW } from '../../fakes/samples.ts';
import { sampleWater } from '../../fakes/working-water.ts';

describe('the stair of a day', () => {
  it('steps up at each drink that counts, and stands level after one that does not', () => {
    const { stair } = drawPace(sampleWater(), NOW);
    const heights = [...stair.matchAll(/V([\d.]+)/gu)].map(([, y]) => Number(y));
    expect(heights).toHaveLength(3);
    expect(heights[0]).toBeGreaterThan(heights[1]!);
    expect(heights[1]).toBe(heights[2]);
  });

  it('shows whole hours around everything, and at least six of them', () => {
    const { from, to, ticks } = drawPace(sampleWater(), NOW);
    expect([from % HOUR, to % HOUR]).toEqual([0, 0]);
    expect(ticks[0]).toBe(from);
    const empty = drawPace(sampleWater({ drinks: [], countedMl: 0, goalMl: null, pace: null }), NOW); // prettier-ignore
    expect(empty.to - empty.from).toBe(6 * HOUR);
    expect([empty.line, empty.goalY]).toEqual([null, null]);
  });

  it('stays within its field on a day far above the goal', () => {
    const { stair, goalY } = drawPace(
      sampleWater({ countedMl: 5_000, drinks: [{ id: 'a', at: NOW, ml: 5_000, drink: 'water' }] }),
      NOW,
    );
    const heights = [...stair.matchAll(/V([\d.]+)/gu)].map(([, y]) => Number(y));
    expect(Math.min(...heights)).toBeGreaterThan(0);
    expect(goalY).toBeGreaterThan(Math.min(...heights));
  });
});

describe('the glass', () => {
  it.each([
    [0, 0],
    [500, 0.25],
    [2_000, 1],
    [3_500, 1],
  ])('is for %i ml of 2,000 filled to %f, and never beyond its rim', (countedMl, share) => {
    expect(fillOf(sampleWater({ countedMl }))).toBe(share);
  });

  it('is not there without a goal', () => {
    expect(fillOf(sampleWater({ goalMl: null }))).toBeNull();
  });
});
