import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleOf } from '../../../../renderer/features/history/charts/scale.ts';
import { HOUR, MINUTE } from '../../../../shared/time/moment.ts';

const ML = { most: 4, drinkUnit: 'ml' } as const;

describe('the axis of a chart', () => {
  it.each([
    ['ms', 7.2 * HOUR, [0, 2 * HOUR, 4 * HOUR, 6 * HOUR, 8 * HOUR]],
    ['ms', 40 * MINUTE, [0, 15 * MINUTE, 30 * MINUTE, 45 * MINUTE]],
    ['count', 9, [0, 5, 10]],
    ['count', 3, [0, 1, 2, 3]],
    ['ml', 2_400, [0, 1_000, 2_000, 3_000]],
    ['level', 3, [0, 5, 10]],
  ] as const)('of %s up to %d has easy lines', (unit, greatest, ticks) => {
    expect(scaleOf(unit, greatest, ML).ticks).toEqual(ticks);
  });

  it('has lines at whole ounces for those who read ounces', () => {
    const { ticks } = scaleOf('ml', 1_800, { most: 4, drinkUnit: 'usOunces' });
    expect(ticks[1]).toBe(473);
  });

  it('begins at 0, ends at its last line, holds every number, and is not much higher', () => {
    const unit = fc.constantFrom('ms', 'count', 'ml', 'share');
    fc.assert(
      fc.property(
        unit,
        fc.integer({ min: 0, max: 1e9 }),
        fc.constantFrom(2, 4),
        (of, greatest, most) => {
          const { top, ticks } = scaleOf(of, greatest, { most, drinkUnit: 'ml' });
          expect(ticks[0]).toBe(0);
          expect(ticks.at(-1)).toBe(top);
          expect(top).toBeGreaterThanOrEqual(greatest);
          expect(top).toBeGreaterThan(0);
          expect(ticks.length - 1).toBeLessThanOrEqual(most);
          expect(top - greatest).toBeLessThanOrEqual(ticks[1] ?? 0);
        },
      ),
    );
  });

  it('stands still at 0 where nothing was more than 0', () => {
    expect(scaleOf('count', 0, ML)).toEqual({ top: 1, ticks: [0, 1] });
  });
});
