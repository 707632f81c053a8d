import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chain, hull } from '../../../shared/figure/outline.ts';
import type { Point } from '../../../shared/figure/camera.ts';

const number = fc.double({ min: -100, max: 100, noNaN: true });
const point = fc.tuple(number, number);

describe('outlines', () => {
  it('has every point inside its hull', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 30 }), (points) => {
        const around = hull(points);
        const isInside = ([x, y]: Point): boolean =>
          around.every(([ax, ay], index) => {
            const [bx, by] = around[(index + 1) % around.length] ?? [ax, ay];
            return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= -1e-6;
          });
        expect(points.every(isInside)).toBe(true);
      }),
    );
  });

  it('draws a chain of numbers, also where one round place swallows the next', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: point, radius: fc.double({ min: 0.5, max: 20, noNaN: true }) }), {
          minLength: 2,
          maxLength: 6,
        }),
        (rounds) => {
          const path = chain(rounds);
          expect(path).toMatch(/^M/u);
          expect(path).not.toMatch(/NaN|Infinity|undefined/u);
        },
      ),
    );
  });
});
