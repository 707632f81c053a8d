import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightOf, stepPath } from '../../../../renderer/features/workplace/trend-line.ts';

describe('the line of the trend', () => {
  it('puts the best score at the bottom and the worst at the top', () => {
    expect([10, 5.5, 1].map(heightOf)).toEqual([0, 50, 100]);
  });

  it('keeps its height until the next audit, and changes it at once', () => {
    expect(stepPath([50, 100])).toBe('M0.00 50.00H50.00L50.00 100.00H100.00');
  });

  it('fills the field from side to side, however many audits there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }),
        (heights) => {
          const path = stepPath(heights);
          expect(path.startsWith('M0.00 ')).toBe(true);
          expect(path.endsWith('H100.00')).toBe(true);
        },
      ),
    );
  });
});
