import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysAfter,
  lengthOf,
  PERIOD_KINDS,
  periodOf,
  shifted,
  weekdayOf,
} from '../../../shared/insights/period.ts';

const kind = fc.constantFrom(...PERIOD_KINDS);
const date = fc.integer({ min: 0, max: 40_000 }).map((days) => daysAfter('1990-01-01', days));

describe('a period', () => {
  it.each([
    ['week', '2026-11-23', '2026-11-23', '2026-11-29'],
    ['week', '2026-11-29', '2026-11-23', '2026-11-29'],
    ['week', '2027-01-01', '2026-12-28', '2027-01-03'],
    ['month', '2026-02-14', '2026-02-01', '2026-02-28'],
    ['month', '2028-02-29', '2028-02-01', '2028-02-29'],
    ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
  ] as const)('of the kind %s with %s goes from %s to %s', (what, day, from, to) => {
    expect(periodOf(what, day)).toEqual({ from, to });
  });

  it('holds its date, begins on a Monday or a first, and is as long as it should be', () => {
    fc.assert(
      fc.property(kind, date, (what, day) => {
        const { from, to } = periodOf(what, day);
        expect(from <= day && day <= to).toBe(true);
        if (what === 'week') expect([weekdayOf(from), lengthOf({ from, to })]).toEqual([0, 7]);
        else expect([from.slice(8), daysAfter(to, 1).slice(8)]).toEqual(['01', '01']);
      }),
    );
  });

  it('follows the one before it without a gap, and back', () => {
    fc.assert(
      fc.property(kind, date, (what, day) => {
        const here = periodOf(what, day);
        const next = shifted(what, day, 1);
        expect(next.from).toBe(daysAfter(here.to, 1));
        expect(shifted(what, next.from, -1)).toEqual(here);
      }),
    );
  });
});
