import { describe, expect, test } from 'vitest';
import {
  addDays,
  dateOf,
  dayStart,
  hoursAt,
  nextDayStart,
  offsetMinutes,
} from '../../../shared/time/calendar.ts';

const utc = Date.UTC;

describe('days', () => {
  test.each([
    ['an hour before the day starts', utc(2026, 0, 6, 3, 59), '2026-01-05'],
    ['at the day start', utc(2026, 0, 6, 4), '2026-01-06'],
    ['in the evening', utc(2026, 0, 6, 23), '2026-01-06'],
  ])('%s', (_label, wall, date) => {
    expect(dateOf(wall, 'UTC', 4)).toBe(date);
  });

  test('follow the zone', () => {
    expect(dateOf(utc(2026, 0, 6, 18, 30), 'Asia/Tokyo', 4)).toBe('2026-01-06');
    expect(dateOf(utc(2026, 0, 6, 19), 'Asia/Tokyo', 4)).toBe('2026-01-07');
  });

  test('the night the clocks go forward and back', () => {
    const length = (date: string): number =>
      (dayStart(addDays(date, 1), 'Europe/Paris', 2) - dayStart(date, 'Europe/Paris', 2)) /
      3_600_000;
    expect(length('2026-03-28')).toBe(25 - 1);
    expect(length('2026-03-29')).toBe(23);
    expect(length('2026-10-24')).toBe(24);
    expect(length('2026-10-25')).toBe(25);
  });

  test('the next day start is after now and starts that day', () => {
    const now = utc(2026, 11, 31, 22);
    const next = nextDayStart(now, 'America/New_York', 4);
    expect(next).toBe(utc(2027, 0, 1, 9));
    expect(nextDayStart(next, 'America/New_York', 4)).toBe(utc(2027, 0, 2, 9));
  });
});

describe('weekly hours', () => {
  const day = [
    { from: '09:00', to: '12:00' },
    { from: '13:00', to: '24:00' },
  ];
  const week = [day, [], [], [], [], [], []];

  test.each([
    ['before them', utc(2026, 0, 5, 8), false, utc(2026, 0, 5, 9)],
    ['inside', utc(2026, 0, 5, 10), true, utc(2026, 0, 5, 12)],
    ['in the gap', utc(2026, 0, 5, 12), false, utc(2026, 0, 5, 13)],
    ['until midnight', utc(2026, 0, 5, 23), true, utc(2026, 0, 6)],
    ['on a free day', utc(2026, 0, 7), false, utc(2026, 0, 12, 9)],
  ])('%s', (_label, wall, inside, changesAt) => {
    expect(hoursAt(wall, 'UTC', week)).toEqual({ inside, changesAt });
  });

  test('ranges that touch are one', () => {
    const touching = [
      [
        { from: '09:00', to: '12:00' },
        { from: '12:00', to: '17:00' },
      ],
      [],
      [],
      [],
      [],
      [],
      [],
    ];
    expect(hoursAt(utc(2026, 0, 5, 10), 'UTC', touching).changesAt).toBe(utc(2026, 0, 5, 17));
  });

  test('no hours at all never change', () => {
    const never = [[], [], [], [], [], [], []];
    expect(hoursAt(0, 'UTC', never)).toEqual({ inside: false, changesAt: 7 * 86_400_000 });
  });
});

test.each([
  ['UTC', utc(2026, 0, 6), 0],
  ['Asia/Kolkata', utc(2026, 0, 6), 330],
  ['America/St_Johns', utc(2026, 0, 6), -210],
  ['America/St_Johns', utc(2026, 6, 6), -150],
])('the clock in %s at %i is %i minutes ahead of UTC', (timeZone, wall, minutes) => {
  expect(offsetMinutes(wall, timeZone)).toBe(minutes);
});
