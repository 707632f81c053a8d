// What lives here: runs of days as main answers them, working days filled up to the sample day, weekends empty.
// What does not: single days (samples.ts). To fill a day otherwise: `sampleRange(dates, change)`.
import type { DaySummary, DayTotals } from '../../../shared/insights/day.ts';
import type { DaysView } from '../../../shared/insights/days-view.ts';
import { daysAfter, lengthOf, utcOf, weekdayOf } from '../../../shared/insights/period.ts';
import type { Dates } from '../../../shared/insights/period.ts';
import { HOUR } from '../../../shared/time/moment.ts';
import { totalsOf } from '../../../shared/insights/totals.ts';
import { sampleDays } from './samples.ts';

/** The sample day's date. */
export const TODAY = '2026-11-23';

/** The totals of a day without anything. */
export const NOTHING: DayTotals = totalsOf(
  { spans: [], breaks: [], stretches: [], drinks: [], checkIns: [] },
  null,
);

/** Days with these totals. */
export function daysOf(
  { from, to }: Dates,
  totalsFor: (date: string) => DayTotals,
): readonly DaySummary[] {
  return Array.from({ length: lengthOf({ from, to }) }, (_, index) => {
    const date = daysAfter(from, index);
    return { date, start: utcOf(date) + 4 * HOUR, totals: totalsFor(date) };
  });
}

/** What a working day up to the sample day holds; nothing on all others. */
export function usualTotals(date: string): DayTotals {
  const ago = lengthOf({ from: date, to: TODAY }) - 1;
  if (ago < 0 || weekdayOf(date) > 4) return NOTHING;
  return sampleDays(ago + 1).at(-1)?.totals ?? NOTHING;
}

/** A run of days, with check-ins, an audit in the middle of November, and what the journal began with. */
export function sampleRange(dates: Dates, change: Partial<DaysView> = {}): DaysView {
  const days = daysOf(dates, usualTotals);
  const checkIns = days.flatMap(({ start, totals: { comfort } }, index) =>
    comfort === null
      ? []
      : [{
          ...{ id: `c${start}`, at: start + 5 * HOUR, level: comfort, note: index === 0 ? '' : '[Own words]' },
          regions: ['lowerBack', 'neck'] as const,
        }],
  ); // prettier-ignore
  const audit = {
    date: '2026-11-12',
    at: Date.UTC(2026, 10, 12, 9),
    workplace: 'desk',
    low: 4,
    high: 6,
  };
  return {
    ...dates,
    days,
    checkIns,
    audits: dates.from <= audit.date && audit.date <= dates.to ? [audit] : [],
    regions: checkIns.length > 0 ? [{ region: 'lowerBack', times: checkIns.length }] : [],
    stretches:
      days.length > 0
        ? [
            { stretch: 'chairTwist', times: 7 },
            { stretch: 'of another version', times: 1 },
          ]
        : [],
    firstDay: '2026-06-01',
    ...change,
  };
}

/** A run of days of which none holds anything. */
export const emptyRange = (dates: Dates, firstDay: string | null = null): DaysView =>
  sampleRange(dates, {
    days: daysOf(dates, () => NOTHING),
    ...{ checkIns: [], audits: [], regions: [], stretches: [], firstDay },
  });
