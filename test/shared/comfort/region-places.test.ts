import { describe, expect, it } from 'vitest';
import {
  PICTURE_ASPECT,
  REGION_PLACES,
  regionBeside,
} from '../../../shared/comfort/region-places.ts';
import { REGION_IDS } from '../../../shared/comfort/regions.ts';
import type { RegionId } from '../../../shared/comfort/regions.ts';

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
/** The narrowest the picture is shown, CSS pixels; 14 rem. */
const NARROW = 224;

const place = (region: RegionId) => {
  const { left, top, width } = REGION_PLACES.find((each) => each.region === region)!;
  return { x: left * NARROW, y: (top * NARROW) / PICTURE_ASPECT, wide: width * NARROW };
};
const others = REGION_IDS.flatMap((one, index) =>
  REGION_IDS.slice(index + 1).map((other) => [one, other] as const),
);

describe('places on the body', () => {
  it.each(REGION_IDS)('%s lies within the picture and can be hit', (region) => {
    const { x, y, wide } = place(region);
    expect(Math.min(x, y) - wide / 2).toBeGreaterThanOrEqual(0);
    expect(x + wide / 2).toBeLessThanOrEqual(NARROW);
    expect(y + wide / 2).toBeLessThanOrEqual(NARROW / PICTURE_ASPECT);
    expect(wide).toBeGreaterThanOrEqual(24);
  });

  it('never lie on one another', () => {
    for (const [one, other] of others) {
      const [a, b] = [place(one), place(other)];
      const apart = Math.hypot(a.x - b.x, a.y - b.y);
      expect(apart, `${one} and ${other}`).toBeGreaterThanOrEqual((a.wide + b.wide) / 2 - 1e-9);
    }
  });

  it('have what is left on the left: the body is seen from behind', () => {
    for (const region of REGION_IDS) {
      if (region.startsWith('left')) expect(place(region).x).toBeLessThan(NARROW / 2);
      if (region.startsWith('right')) expect(place(region).x).toBeGreaterThan(NARROW / 2);
    }
  });

  it('stand in their order from head to foot on the middle line', () => {
    const middle = (['head', 'neck', 'upperBack', 'lowerBack'] as const).map((id) => place(id).y);
    expect(middle).toEqual([...middle].sort((a, b) => a - b));
  });
});

describe('arrow keys', () => {
  it('reach every place from every other', () => {
    for (const start of REGION_IDS) {
      const reached = new Set<RegionId>([start]);
      for (const region of reached)
        for (const key of ARROWS) {
          const next = regionBeside(region, key);
          if (next) reached.add(next);
        }
      expect(reached.size, `from ${start}`).toBe(REGION_IDS.length);
    }
  });

  it.each<[RegionId, string, RegionId | null]>([
    ['neck', 'ArrowDown', 'upperBack'],
    ['upperBack', 'ArrowDown', 'lowerBack'],
    ['leftKnee', 'ArrowRight', 'rightKnee'],
    ['neck', 'ArrowLeft', 'leftShoulder'],
    ['head', 'ArrowUp', null],
    ['neck', 'Enter', null],
  ])('from %s by %s to %s', (from, key, to) => {
    expect(regionBeside(from, key)).toBe(to);
  });
});
