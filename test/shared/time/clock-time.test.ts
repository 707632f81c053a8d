import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayStart } from '../../../shared/time/calendar.ts';
import { clockTime, momentsAt } from '../../../shared/time/clock-time.ts';
import { HOUR, MINUTE } from '../../../shared/time/moment.ts';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
];

const dayOf = (date: string, timeZone: string, hour: number) => ({
  start: dayStart(date, timeZone, hour),
  end: dayStart(addDays(date, 1), timeZone, hour),
});
const inBerlin = (date: string) => dayOf(date, 'Europe/Berlin', 0);

describe('a clock time', () => {
  it('is written as a time field writes it', () => {
    expect(clockTime(Date.UTC(2026, 10, 23, 8, 5, 59), 'Europe/Berlin')).toBe('09:05');
    expect(clockTime(Date.UTC(2026, 10, 23), 'UTC')).toBe('00:00');
  });

  it('after midnight belongs to the day that began before it', () => {
    const day = dayOf('2026-11-23', 'UTC', 4);
    expect(momentsAt('01:30', day, 'UTC')).toEqual([Date.UTC(2026, 10, 24, 1, 30)]);
    expect(momentsAt('04:00', day, 'UTC')).toEqual([day.start]);
  });

  it('is there twice where clocks are set back over it', () => {
    const twice = momentsAt('02:30', inBerlin('2026-10-25'), 'Europe/Berlin');
    expect(twice).toHaveLength(2);
    expect(twice[1]! - twice[0]!).toBe(HOUR);
  });

  it('is not there where clocks are set forward over it', () => {
    expect(momentsAt('02:30', inBerlin('2026-03-29'), 'Europe/Berlin')).toEqual([]);
  });

  it.each(['', '9:20', '24:00', '12:60', 'noon'])('%j is none', (text) => {
    expect(momentsAt(text, dayOf('2026-11-23', 'UTC', 4), 'UTC')).toEqual([]);
  });

  it('is one moment, however crooked the ends of the day are', () => {
    const day = { start: Date.UTC(2026, 10, 23, 9) + 7_301, end: Date.UTC(2026, 10, 23, 10) + 1 };
    expect(momentsAt('09:24', day, 'UTC')).toEqual([Date.UTC(2026, 10, 23, 9, 24)]);
  });

  it('leads back to its moment, in any zone, on any day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 25 * 60 - 1 }),
        (timeZone, days, hour, minute) => {
          const day = dayOf(addDays('2026-01-01', days), timeZone, hour);
          const wall = day.start + minute * MINUTE;
          fc.pre(wall < day.end);
          const moments = momentsAt(clockTime(wall, timeZone), day, timeZone);
          expect(moments).toContain(wall);
          expect(moments.length).toBeLessThanOrEqual(2);
        },
      ),
    );
  });
});
