import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DaySummary, DayTotals } from '../../../shared/insights/day.ts';
import { summariseWeek } from '../../../shared/insights/summarise-week.ts';
import type { WeekFacts } from '../../../shared/insights/summarise-week.ts';
import { SUGGESTIONS, WEEK_LINES } from '../../../shared/insights/week-summary.ts';
import { HOUR, MINUTE } from '../../../shared/time/moment.ts';

const NOTHING: DayTotals = {
  ...{ seatedMs: 0, standingMs: 0, awayMs: 0, longestBoutMs: 0 },
  outcomes: { taken: 0, partial: 0, natural: 0, skipped: 0, missed: 0 },
  ...{ drunkMl: 0, drinks: 0, goalMl: null, stretches: 0, comfort: null },
};
const outcomes = (change: Partial<DayTotals['outcomes']>) => ({ ...NOTHING.outcomes, ...change });
const day = (change: Partial<DayTotals> = {}): DaySummary => ({
  ...{ date: '2026-11-16', start: 0 },
  totals: { ...NOTHING, seatedMs: 6 * HOUR, longestBoutMs: 40 * MINUTE, ...change },
});
const dates = { from: '2026-11-16', to: '2026-11-22' };
const summed = (week: readonly DaySummary[], more: Partial<WeekFacts> = {}) =>
  summariseWeek({ dates, week, weekBefore: [], isAudited: true, ...more });
const suggested = (change: Partial<DayTotals>, more: Partial<WeekFacts> = {}) =>
  summed([day(change), day(change)], more)?.suggestion;

describe('the weekly summary', () => {
  it('is none for fewer than two days at the desk', () => {
    expect(summed([day(), day({ seatedMs: 0 })])).toBeNull();
    expect(summed([day(), day({ seatedMs: 0, standingMs: 1 })])?.deskDays).toBe(2);
  });

  it('takes means of days, the longest of all, and the sum of breaks', () => {
    const summary = summed(
      [
        day({
          outcomes: outcomes({ taken: 5, natural: 1 }),
          drunkMl: 1_500,
          drinks: 6,
          comfort: 2,
        }),
        day({ seatedMs: 4 * HOUR, longestBoutMs: 50 * MINUTE, outcomes: outcomes({ skipped: 2 }) }),
      ],
      { weekBefore: [day({ seatedMs: 5 * HOUR })] },
    );
    expect(summary?.figures).toEqual([
      { line: 'seated', value: 5 * HOUR, of: null, before: 5 * HOUR },
      { line: 'longest', value: 50 * MINUTE, of: null, before: 40 * MINUTE },
      { line: 'breaks', value: 5, of: 7, before: 0, own: 1 },
      { line: 'water', value: 1_500, of: null, before: null },
      { line: 'comfort', value: 2, of: null, before: null },
    ]);
  });

  it('holds drinks against the goal of the days that have some', () => {
    const water = summed([
      day({ drunkMl: 1_000, drinks: 4, goalMl: 2_000 }),
      day({ drunkMl: 2_000, drinks: 8, goalMl: 2_500 }),
      day({ goalMl: 9_000 }),
    ])?.figures.find(({ line }) => line === 'water');
    expect(water).toEqual({ line: 'water', value: 1_500, of: 2_250, before: null });
  });
});

describe('its suggestion', () => {
  const stood = [day({ standingMs: HOUR })];

  it.each([
    ['audit', { comfort: 4 }, { isAudited: false }],
    ['shorterBouts', { longestBoutMs: 61 * MINUTE }, {}],
    ['breaksTaken', { outcomes: outcomes({ taken: 1, skipped: 3 }) }, {}],
    ['stand', { standingMs: 5 * MINUTE }, { weekBefore: stood }],
    ['drinkEarlier', { drunkMl: 1_000, drinks: 4, goalMl: 2_000 }, {}],
    ['checkIn', {}, { weekBefore: [day({ comfort: 1 })] }],
    ['keepGoing', {}, {}],
  ])('is %s where that stands out', (suggestion, change, more) => {
    expect(suggested(change, more)).toBe(suggestion);
  });

  it.each([
    ['a workplace that was looked at', { comfort: 8 }, {}],
    ['a sitting of an hour', { longestBoutMs: 60 * MINUTE }, {}],
    ['few breaks', { outcomes: outcomes({ skipped: 2 }) }, {}],
    ['half of them taken', { outcomes: outcomes({ taken: 2, skipped: 2 }) }, {}],
    ['standing half as long', { standingMs: 30 * MINUTE }, { weekBefore: stood }],
    ['never standing', {}, {}],
    ['no drink logged', { goalMl: 2_000 }, {}],
    ['no goal', { drunkMl: 100, drinks: 1 }, {}],
  ])('leaves %s alone', (_what, change, more) => {
    expect(suggested(change, more)).toBe('keepGoing');
  });

  it('is the first of several', () => {
    const both = { longestBoutMs: 2 * HOUR, outcomes: outcomes({ skipped: 9 }) };
    expect(suggested(both)).toBe('shorterBouts');
  });
});

const totals = fc.record({
  seatedMs: fc.nat(16 * HOUR),
  standingMs: fc.nat(8 * HOUR),
  awayMs: fc.nat(8 * HOUR),
  longestBoutMs: fc.nat(8 * HOUR),
  outcomes: fc.record({
    ...{ taken: fc.nat(30), partial: fc.nat(30), natural: fc.nat(30) },
    ...{ skipped: fc.nat(30), missed: fc.nat(30) },
  }),
  drunkMl: fc.nat(6_000),
  drinks: fc.nat(20),
  goalMl: fc.option(fc.integer({ min: 500, max: 4_000 })),
  stretches: fc.nat(40),
  comfort: fc.option(fc.integer({ min: 0, max: 10 })),
});
const weeks = fc.array(totals, { maxLength: 7 }).map((all) => all.map((each) => day(each)));

it('has five lines of sound numbers and one suggestion, whatever the weeks were', () => {
  fc.assert(
    fc.property(weeks, weeks, fc.boolean(), (week, weekBefore, isAudited) => {
      const summary = summed(week, { weekBefore, isAudited });
      if (!summary) return;
      expect(summary.figures.map(({ line }) => line)).toEqual(WEEK_LINES);
      expect(SUGGESTIONS).toContain(summary.suggestion);
      for (const { value, of, before } of summary.figures)
        for (const number of [value, of, before])
          if (number !== null) expect(number).toBeGreaterThanOrEqual(0);
      const breaks = summary.figures[2];
      expect(breaks?.of ?? 0).toBeGreaterThanOrEqual(breaks?.value ?? 0);
    }),
  );
});
