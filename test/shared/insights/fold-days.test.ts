import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayView } from '../../../shared/insights/day-view.ts';
import type { TimeEntries } from '../../../shared/insights/day-view.ts';
import type { LocalDay } from '../../../shared/time/range.ts';
import { foldDays } from '../../../shared/insights/fold-days.ts';
import { METRICS } from '../../../shared/insights/metrics/metrics.ts';
import { together } from '../../../shared/insights/metrics/together.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time/moment.ts';
import {
  checkInEntry,
  drinkEntry,
  goalEntry,
  playedStretch,
  takenBreak,
} from '../../fakes/entries.ts';

const nothing: TimeEntries = {
  ...{ spans: [], breaks: [], corrections: [], withdrawals: [], words: [] },
  ...{ stretches: [], drinks: [], checkIns: [] },
};
const DAYS = 4;
/** Days of 23, 24, 25 and 24 hours, as around changes of the clock. */
const days: readonly LocalDay[] = [
  { date: '2026-01-01', start: 0, end: 23 * HOUR },
  { date: '2026-01-02', start: 23 * HOUR, end: 47 * HOUR },
  { date: '2026-01-03', start: 47 * HOUR, end: 72 * HOUR },
  { date: '2026-01-04', start: 72 * HOUR, end: DAYS * DAY },
];

const moment = fc
  .integer({ min: -DAY / MINUTE, max: (DAYS + 1) * (DAY / MINUTE) })
  .map((minute) => minute * MINUTE);
const someTimes = fc.uniqueArray(moment, { maxLength: 12 });
const range = fc.tuple(moment, fc.integer({ min: 1, max: 3_000 })).map(([start, minutes]) => ({
  start,
  end: start + minutes * MINUTE,
}));
const posture = fc.constantFrom('sitting', 'standing', 'away');
/** `recorded`: a correction that was undone. */
const postureOrRecord = fc.constantFrom('sitting', 'standing', 'away', 'recorded');
const entries: fc.Arbitrary<TimeEntries> = fc.record({
  spans: fc.array(fc.record({ range, is: posture }), { maxLength: 15 }).map((list) =>
    list.map(({ range: { start, end }, is }) => ({
      type: 'span',
      start,
      end,
      is,
      cause: 'input',
    })),
  ),
  corrections: fc
    .array(fc.record({ range, is: postureOrRecord, at: fc.nat(9) }), { maxLength: 4 })
    .map((list) =>
      list.map(({ range: { start, end }, is, at }) => ({
        type: 'correction',
        at,
        start,
        end,
        as: is,
      })),
    ),
  breaks: someTimes.map((times) => times.map((at) => takenBreak(`${at}`, at))),
  withdrawals: someTimes.map((times) =>
    times.map((at) => ({ type: 'withdrawal', at: 0, breakId: `${at}` })),
  ),
  words: someTimes.map((times) =>
    times.map((at) => ({ type: 'word', at: 0, breakId: `${at}`, outcome: 'skipped' })),
  ),
  stretches: someTimes.map((times) =>
    times.map((at) => playedStretch(`${at}-s`, at, { breakId: `${at}` })),
  ),
  drinks: someTimes.map((times) => times.map((at) => drinkEntry(`${at}`, at))),
  checkIns: someTimes.map((times) =>
    times.map((at) => checkInEntry(`${at}`, at, { level: Math.abs(at / MINUTE) % 11 })),
  ),
});

describe('a run of days', () => {
  it('is each of its days folded from everything', () => {
    const goals = [goalEntry('2026-01-02', 0)];
    fc.assert(
      fc.property(entries, (all) => {
        const alone = days.map((day) =>
          dayView(day, { ...all, goal: goals.find(({ date }) => date === day.date) ?? null }),
        );
        expect(foldDays(days, all, goals)).toMatchObject({
          days: alone.map(({ date, start, totals }) => ({ date, start, totals })),
          checkIns: alone.flatMap(({ checkIns }) => checkIns),
        });
      }),
    );
  });

  it('adds up to what one day of the same length would, whatever the days are cut into', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const whole = dayView(
          { date: '', start: 0, end: DAYS * DAY },
          { ...all, goal: null },
        ).totals;
        const parts = foldDays(days, all, []).days.map(({ totals }) => totals);
        const sum = (of: (totals: typeof whole) => number): number =>
          parts.reduce((total, part) => total + of(part), 0);
        expect(sum(({ seatedMs }) => seatedMs)).toBe(whole.seatedMs);
        expect(sum(({ standingMs }) => standingMs)).toBe(whole.standingMs);
        expect(sum(({ drunkMl }) => drunkMl)).toBe(whole.drunkMl);
        expect(sum(({ drinks }) => drinks)).toBe(whole.drinks);
        expect(sum(({ stretches }) => stretches)).toBe(whole.stretches);
        expect(sum(({ outcomes }) => outcomes.taken)).toBe(whole.outcomes.taken);
      }),
    );
  });

  it('has a mean between its days’ least and greatest, for every metric that has one', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom(...METRICS), (all, metric) => {
        fc.pre(metric.together !== 'sum');
        const totals = foldDays(days, all, []).days.map((day) => day.totals);
        const numbers = totals.map(metric.of).filter((number) => number !== null);
        fc.pre(numbers.length > 0);
        const value = together(metric, totals) ?? Number.NaN;
        expect(value).toBeGreaterThanOrEqual(Math.min(...numbers) - 1e-6);
        expect(value).toBeLessThanOrEqual(Math.max(...numbers) + 1e-6);
      }),
    );
  });

  it('counts regions and stretches, the most frequent first', () => {
    const folded = foldDays(
      days,
      {
        ...nothing,
        checkIns: [
          checkInEntry('a', 0, { regions: 'neck lowerBack' }),
          checkInEntry('b', DAY, { regions: 'lowerBack' }),
          checkInEntry('c', -1, { regions: 'head' }),
        ],
        stretches: [
          playedStretch('a', 1, { stretch: 'b-stretch' }),
          playedStretch('b', 2, { stretch: 'a-stretch' }),
        ],
      },
      [],
    );
    expect(folded.regions).toEqual([
      { region: 'lowerBack', times: 2 },
      { region: 'neck', times: 1 },
    ]);
    expect(folded.stretches).toEqual([
      { stretch: 'a-stretch', times: 1 },
      { stretch: 'b-stretch', times: 1 },
    ]);
  });
});
