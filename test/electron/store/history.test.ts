import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, dayNamed } from '../../../electron/store/days.ts';
import type { Calendar } from '../../../electron/store/days.ts';
import { createHistory } from '../../../electron/store/history.ts';
import { IN_MEMORY, openDatabase } from '../../../electron/store/journal/database.ts';
import { journalReader } from '../../../electron/store/journal/reader.ts';
import type { JournalEntry, SpanEntry } from '../../../shared/journal/entries.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time/moment.ts';
import {
  auditEntry,
  checkInEntry,
  drinkEntry,
  goalEntry,
  minuteSpan,
  retractionOf,
} from '../../fakes/entries.ts';

const NOW = Date.UTC(2026, 10, 23, 15);
const BERLIN: Calendar = { timeZone: 'Europe/Berlin', dayStartHour: 4 };
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
];

function historyOf(
  entries: readonly JournalEntry[],
  { calendar = BERLIN, open = null }: { calendar?: Calendar; open?: SpanEntry | null } = {},
) {
  const journal = journalReader(openDatabase(IN_MEMORY), () => entries);
  return createHistory({
    ...{ journal, calendar: () => calendar, wall: () => NOW, openSpan: () => open },
  });
}

const calendar: fc.Arbitrary<Calendar> = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  dayStartHour: fc.integer({ min: 0, max: 6 }),
});
/** Any minute of two years, with all changes of the clock in them. */
const moments = fc.uniqueArray(
  fc.integer({ min: 0, max: 2 * 365 * 24 * 60 }).map((minute) => NOW - minute * MINUTE),
  { minLength: 1, maxLength: 20 },
);

describe('travelling', () => {
  it('finds every drink on exactly one day, whatever zone one looks from', () => {
    fc.assert(
      fc.property(moments, calendar, (times, here) => {
        const drinks = times.map((at, index) => drinkEntry(`${index}`, at));
        const history = historyOf(drinks, { calendar: here });
        const dates = [...new Set(times.map((at) => dayAt(at, here).date))];
        const found = dates.flatMap((date) => history.day(date).drinks.map(({ id }) => id));
        expect(found.sort()).toEqual(drinks.map(({ id }) => id).sort());
      }),
      { numRuns: 40 },
    );
  });

  it('drinks as much over all days from wherever one looks', () => {
    fc.assert(
      fc.property(moments, calendar, (times, here) => {
        const near = times.map((at) => NOW - ((NOW - at) % (60 * DAY)));
        const drinks = near.map((at, index) => drinkEntry(`${index}`, at, { ml: 100 + index }));
        const today = dayAt(NOW, here).date;
        const { days } = historyOf(drinks, { calendar: here }).range({
          ...{ from: addDays(today, -61), to: today },
        });
        const drunk = days.reduce((sum, { totals }) => sum + totals.drunkMl, 0);
        expect(drunk).toBe(drinks.reduce((sum, { ml }) => sum + ml, 0));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a change of the clock', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29', 23],
    ['Europe/Berlin', '2026-10-25', 25],
    ['America/New_York', '2026-03-08', 23],
    ['America/New_York', '2026-11-01', 25],
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
  ])(
    'in %s makes a day of its own length of %s, and loses and doubles nothing',
    (timeZone, date, hours) => {
      const here = { timeZone, dayStartHour: 0 };
      const { start, end } = dayNamed(date, here);
      expect((end - start) / HOUR).toBe(hours);
      const drinks = Array.from({ length: 2 * hours + 4 }, (_, index) =>
        drinkEntry(`${index}`, start - HOUR + (index * HOUR) / 2),
      );
      const { days } = historyOf(drinks, { calendar: here }).range({
        ...{ from: addDays(date, -1), to: addDays(date, 1) },
      });
      expect(days.map(({ totals }) => totals.drinks)).toEqual([2, 2 * hours, 2]);
    },
  );

  it('that leaves a date out leaves a day without length', () => {
    const here = { timeZone: 'Pacific/Apia', dayStartHour: 4 };
    const { start, end } = dayNamed('2011-12-30', here);
    expect(end - start).toBe(0);
    const drink = drinkEntry('a', start + HOUR);
    const { days } = historyOf([drink], { calendar: here }).range({
      ...{ from: '2011-12-29', to: '2011-12-31' },
    });
    expect(days.map(({ totals }) => totals.drinks)).toEqual([0, 0, 1]);
  });
});

describe('a run of days', () => {
  const at = (day: number, hour: number): number => Date.UTC(2026, 10, day, hour);

  it('has days without anything, and those that lie ahead', () => {
    const { days, from, to } = historyOf([drinkEntry('a', at(22, 12))]).range({
      ...{ from: '2026-11-21', to: '2026-11-25' },
    });
    expect([from, to]).toEqual(['2026-11-21', '2026-11-25']);
    expect(days.map(({ date, totals }) => [date, totals.drinks])).toEqual([
      ['2026-11-21', 0],
      ['2026-11-22', 1],
      ['2026-11-23', 0],
      ['2026-11-24', 0],
      ['2026-11-25', 0],
    ]);
  });

  it('ends at the last date, also at that of the last year of four digits', () => {
    const { days } = historyOf([]).range({ from: '9999-12-30', to: '9999-12-31' });
    expect(days.map(({ date }) => date)).toEqual(['9999-12-30', '9999-12-31']);
  });

  it('gives every day its last goal', () => {
    const { days } = historyOf([
      goalEntry('2026-11-22', at(22, 8), 2_000),
      goalEntry('2026-11-22', at(22, 12), 2_500),
      goalEntry('2026-11-23', at(23, 8), 0),
    ]).range({ from: '2026-11-21', to: '2026-11-23' });
    expect(days.map(({ totals }) => totals.goalMl)).toEqual([null, 2_500, null]);
  });

  it('has what is still open', () => {
    const open: SpanEntry = { ...minuteSpan(0, at(23, 14)), end: NOW };
    const { days, firstDay } = historyOf([], { open }).range({
      ...{ from: '2026-11-23', to: '2026-11-23' },
    });
    expect([days[0]?.totals.seatedMs, firstDay]).toEqual([HOUR, '2026-11-23']);
  });

  it('tells the first day of all, also where it lies before', () => {
    const range = { from: '2026-11-23', to: '2026-11-23' };
    expect(historyOf([]).range(range).firstDay).toBeNull();
    expect(historyOf([checkInEntry('a', at(2, 2))]).range(range).firstDay).toBe('2026-11-01');
  });

  it('names audits by their day', () => {
    const journal = journalReader(openDatabase(IN_MEMORY), () => []);
    const audits = [auditEntry('a', { at: at(23, 2), low: 3, high: 5 })];
    const history = createHistory({
      journal: { ...journal, auditsIn: () => audits },
      ...{ calendar: () => BERLIN, wall: () => NOW, openSpan: () => null },
    });
    expect(history.range({ from: '2026-11-22', to: '2026-11-23' }).audits).toEqual([
      { date: '2026-11-22', at: at(23, 2), workplace: 'desk', low: 3, high: 5 },
    ]);
  });
});

describe('the list of days', () => {
  it('has a day with nothing but a drink or a check-in, but not one of which all was taken back', () => {
    const entries = [
      drinkEntry('a', Date.UTC(2026, 10, 20, 12)),
      checkInEntry('b', Date.UTC(2026, 10, 21, 12)),
      drinkEntry('c', Date.UTC(2026, 10, 22, 12)),
      retractionOf('c'),
    ];
    expect(
      historyOf(entries)
        .days(undefined, 9)
        .map(({ date }) => date),
    ).toEqual(['2026-11-21', '2026-11-20']);
  });
});
