import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenDays } from '../../../../renderer/features/journal-report/chosen-days.ts';
import { grouped, groupKind } from '../../../../renderer/features/journal-report/grouped.ts';
import { daysAfter, lengthOf } from '../../../../shared/insights/period.ts';
import { daysOf, NOTHING, TODAY } from '../../fakes/sample-range.ts';

describe('the days of a report', () => {
  it('are the last whole week or month, or those that were typed', () => {
    const typed = { from: '2026-03-01', to: '2026-03-01' };
    expect(chosenDays('lastWeek', typed, TODAY)).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(chosenDays('lastMonth', typed, TODAY)).toEqual({ from: '2026-10-01', to: '2026-10-31' });
    expect(chosenDays('own', typed, TODAY)).toEqual(typed);
  });

  it('are a year at most, a leap year too', () => {
    expect(chosenDays('own', { from: '2025-11-23', to: TODAY }, TODAY)).toMatchObject({
      to: TODAY,
    });
    expect(chosenDays('own', { from: '2025-11-22', to: TODAY }, TODAY)).toBe('tooMany');
  });

  it('are each on one line, whole and in order, and a month has a line for each day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 366 }), (count) => {
        const dates = { from: daysAfter(TODAY, 1 - count), to: TODAY };
        const days = daysOf(dates, () => NOTHING);
        const lines = grouped(days, groupKind(lengthOf(dates)));
        expect(lines.flatMap((line) => line.days)).toEqual(days);
        expect(lines.length).toBeLessThanOrEqual(31);
        for (const { from, to } of lines) expect(from <= to).toBe(true);
      }),
    );
    expect(groupKind(31)).toBe('day');
  });
});
