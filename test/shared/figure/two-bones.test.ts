import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vector } from '../../../shared/figure/space.ts';
import { reachWith } from '../../../shared/figure/two-bones.ts';
import { across, distance, dot, lengthOf, subtract, unit } from '../../../shared/figure/vector.ts';

const number = fc.double({ min: -90, max: 90, noNaN: true });
const vector = fc.tuple(number, number, number);
const direction = vector.filter((one) => lengthOf(one) > 1).map((one) => unit(one));

describe('two bones that reach', () => {
  it('keep their lengths, whatever they reach for', () => {
    fc.assert(
      fc.property(vector, vector, direction, (root, target, pole) => {
        const { middle, end } = reachWith(root, target, 30, 25, pole);
        expect(distance(root, middle)).toBeCloseTo(30, 6);
        expect(distance(middle, end)).toBeCloseTo(25, 6);
      }),
    );
  });

  it('arrive wherever they are long enough, and say how far they fall short elsewhere', () => {
    fc.assert(
      fc.property(vector, vector, direction, (root, target, pole) => {
        const { end, short } = reachWith(root, target, 30, 25, pole);
        expect(distance(end, target)).toBeCloseTo(short, 1);
        if (distance(root, target) < 54.9 && distance(root, target) > 5.1)
          expect(short).toBeLessThan(1e-6);
      }),
    );
  });

  it('bend toward the pole', () => {
    fc.assert(
      fc.property(vector, direction, direction, (root, along, pole) => {
        fc.pre(Math.abs(dot(along, pole)) < 0.95);
        const target: Vector = [
          root[0] + along[0] * 40,
          root[1] + along[1] * 40,
          root[2] + along[2] * 40,
        ];
        const { middle } = reachWith(root, target, 30, 25, pole);
        expect(dot(subtract(middle, root), across(pole, along))).toBeGreaterThan(0);
      }),
    );
  });
});
