import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposureOf, measuredHours } from '../../../../shared/ergonomics/audit/measured-hours.ts';
import type { MeasuredDay } from '../../../../shared/ergonomics/audit/measured-hours.ts';
import { EXPOSURES } from '../../../../shared/ergonomics/rosa/exposure.ts';
import type { Exposure } from '../../../../shared/ergonomics/rosa/exposure.ts';
import { HOUR, MINUTE } from '../../../../shared/time/moment.ts';

const day = (seated: number, standing: number, longest: number): MeasuredDay => ({
  seatedMs: seated * HOUR,
  atDeskMs: (seated + standing) * HOUR,
  longestBoutMs: longest * MINUTE,
});

describe('the step of a time', () => {
  it.each([
    { daily: 0.5, inOneGo: 20, step: 'short' },
    { daily: 1, inOneGo: 20, step: 'medium' },
    { daily: 4, inOneGo: 29, step: 'medium' },
    { daily: 4.01, inOneGo: 10, step: 'long' },
    { daily: 0.5, inOneGo: 30, step: 'medium' },
    { daily: 0.5, inOneGo: 60, step: 'medium' },
    { daily: 2, inOneGo: 61, step: 'long' },
  ] as const)('is $step for $daily h a day and $inOneGo min in one go', (row) => {
    expect(exposureOf(row.daily * HOUR, row.inOneGo * MINUTE)).toBe(row.step);
  });
});

describe('measured times', () => {
  it('need two days with an hour at the desk', () => {
    expect(measuredHours([])).toBeNull();
    expect(measuredHours([day(6, 0, 50), day(0.5, 0.4, 30)])).toBeNull();
    expect(measuredHours([day(6, 0, 50), day(0.5, 0.5, 30)])?.days).toBe(2);
  });

  it('are the median of the usual days', () => {
    const days = [day(7, 0, 90), day(0.2, 0, 10), day(3, 2, 40), day(5, 1, 50)];
    expect(measuredHours(days)).toMatchObject({
      days: 3,
      seatedMs: 5 * HOUR,
      atDeskMs: 6 * HOUR,
      longestMs: 50 * MINUTE,
    });
    expect(measuredHours(days.slice(2))).toMatchObject({ seatedMs: 4 * HOUR });
  });

  it('propose the chair from sitting, and screen, mouse and keyboard from the time at the desk', () => {
    const hours = measuredHours([day(3, 3, 40), day(3, 3, 40)]);
    expect(hours?.proposed).toEqual({
      chair: 'medium',
      monitor: 'long',
      mouse: 'long',
      keyboard: 'long',
    });
  });

  it('do not depend on the order of the days, and never propose less for more', () => {
    const anyDay = fc
      .tuple(fc.nat(12 * 60), fc.nat(12 * 60), fc.nat(300))
      .map(([seated, standing, longest]) => day(seated / 60, standing / 60, longest));
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 2, maxLength: 14 }), (days) => {
        const hours = measuredHours(days);
        expect(measuredHours(days.toReversed())).toEqual(hours);
        const longer = measuredHours(
          days.map((one) => ({ ...one, longestBoutMs: one.longestBoutMs + HOUR })),
        );
        const rank = (step: Exposure = 'short'): number => EXPOSURES.indexOf(step);
        expect(rank(longer?.proposed.chair)).toBeGreaterThanOrEqual(rank(hours?.proposed.chair));
      }),
    );
  });
});
