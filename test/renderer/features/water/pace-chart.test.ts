import { describe, expect, it } from 'vitest';
import { fillOf } from '../../../../renderer/features/water/fill-of.ts';
import { drawPace } from '../../../../renderer/features/water/pace-chart.ts';
import type { WaterView } from '../../../../shared/hydration/water-view.ts';
import { HOUR } from '../../../../shared/time/moment.ts';
import { NOW } from '../../fakes/samples.ts';
import { sampleWater } from '../../fakes/working-water.ts';

const drunk = (ml: number, change: Partial<WaterView> = {}, at = NOW) =>
  sampleWater({ countedMl: ml, drinks: [{ id: 'a', at, ml, drink: 'water' }], ...change });

describe('the stair of a day', () => {
  it('steps up at each drink that counts, and stands level after one that does not', () => {
    const { stair } = drawPace(sampleWater(), NOW, 'ml');
    const heights = [...stair.matchAll(/V([\d.]+)/gu)].map(([, y]) => Number(y));
    expect(heights).toHaveLength(3);
    expect(heights[0]).toBeGreaterThan(heights[1]!);
    expect(heights[1]).toBe(heights[2]);
  });

  it('shows whole hours around everything, and at least six of them', () => {
    const { from, to, ticks } = drawPace(sampleWater(), NOW, 'ml');
    expect([from % HOUR, to % HOUR]).toEqual([0, 0]);
    expect(ticks[0]).toBe(from);
    const empty = drawPace(sampleWater({ drinks: [], countedMl: 0, goalMl: null, pace: null }), NOW, 'ml'); // prettier-ignore
    expect(empty.to - empty.from).toBe(6 * HOUR);
    expect(empty.line).toBeNull();
  });

  it('stays within its field on a day far above the goal', () => {
    const { stair, mark } = drawPace(drunk(5_000), NOW, 'ml');
    const heights = [...stair.matchAll(/V([\d.]+)/gu)].map(([, y]) => Number(y));
    expect(Math.min(...heights)).toBeGreaterThan(0);
    expect(mark.y).toBeGreaterThan(Math.min(...heights));
  });
});

describe('the line across', () => {
  const free = { goalMl: null, pace: null };

  it('is the goal, or without one a round amount in the unit of the person', () => {
    expect(drawPace(drunk(355), NOW, 'ml').mark.ml).toBe(2_000);
    expect(drawPace(drunk(355, free), NOW, 'ml').mark.ml).toBe(500);
    expect(drawPace(drunk(355, free), NOW, 'usOunces').mark.ml).toBe(711);
    expect(drawPace(drunk(7_265, free), NOW, 'ml').mark.ml).toBe(8_000);
  });

  it('is named where the stair does not cross it', () => {
    const { from } = drawPace(sampleWater(), NOW, 'ml');
    expect(drawPace(drunk(1_000), NOW, 'ml').mark.nameAt).toBe('start');
    expect(drawPace(drunk(5_000, {}, from), NOW, 'ml').mark.nameAt).toBe('end');
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
