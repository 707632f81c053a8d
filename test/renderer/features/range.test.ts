import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRange } from '../../../renderer/features/day/range.ts';
import { clockTime } from '../../../shared/time/clock-time.ts';
import { HOUR, MINUTE, SECOND } from '../../../shared/time/moment.ts';

const at = (hours: number, minutes: number, seconds = 0): number =>
  Date.UTC(2026, 10, 23, hours, minutes, seconds);
/** From 09:20:07 to 09:28:13. */
const limits = { start: at(9, 20, 7), end: at(9, 28, 13) };
const read = (from: string, to: string) => readRange(from, to, limits, 'UTC');

describe('two clock times', () => {
  it('mean the whole piece, to the second, where they are those it shows', () => {
    expect(read('09:20', '09:28')).toEqual(limits);
  });

  it('mean a part of it', () => {
    expect(read('09:20', '09:24')).toEqual({ start: limits.start, end: at(9, 24) });
    expect(read('09:24', '09:28')).toEqual({ start: at(9, 24), end: limits.end });
  });

  it.each([
    ['09:19', '09:24'],
    ['09:24', '09:29'],
    ['', '09:24'],
    ['09:24', ''],
  ])('lie outside: %j to %j', (from, to) => {
    expect(read(from, to)).toBe('outside');
  });

  it.each([
    ['09:24', '09:24'],
    ['09:26', '09:24'],
    ['09:28', '09:20'],
  ])('are the wrong way round: %j to %j', (from, to) => {
    expect(read(from, to)).toBe('backwards');
  });

  it('may lie on both sides of midnight within one day of the journal', () => {
    const night = { start: at(4, 0), end: at(4, 0) + 24 * HOUR };
    const read = readRange('23:30', '00:30', night, 'UTC');
    expect(read).toEqual({ start: at(23, 30), end: at(23, 30) + HOUR });
  });

  it('never lead out of the limits, and are never longer than shown', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 * 3600 }),
        fc.integer({ min: 1, max: 10 * 3600 }),
        fc.tuple(fc.nat({ max: 1439 }), fc.nat({ max: 1439 })),
        (from, length, times) => {
          const start = at(0, 0) + from * SECOND;
          const within = { start, end: start + length * SECOND };
          const [one, other] = times.map((minutes) => clockTime(at(0, minutes), 'UTC'));
          const range = readRange(one!, other!, within, 'UTC');
          if (typeof range === 'string') return;
          expect(range.start).toBeGreaterThanOrEqual(within.start);
          expect(range.end).toBeLessThanOrEqual(within.end);
          expect(range.end).toBeGreaterThan(range.start);
          expect([clockTime(range.start, 'UTC'), clockTime(range.end, 'UTC')]).toEqual([
            one,
            other,
          ]);
          expect(range.start % MINUTE === 0 || range.start === within.start).toBe(true);
        },
      ),
    );
  });
});
