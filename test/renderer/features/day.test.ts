import { describe, expect, it } from 'vitest';
import { breakCounts } from '../../../renderer/features/day/break-counts.ts';
import { along, axisOf, piecesOf, startOf } from '../../../renderer/features/day/pieces.ts';
import { withOpenSpan } from '../../../renderer/features/today/open-span.ts';
import { HOUR, MINUTE } from '../../../shared/time/moment.ts';
import { NOW, sampleDay, sampleStatus } from '../fakes/samples.ts';

const day = sampleDay();

describe('pieces', () => {
  it('are all there, in order of time, each with its own id', () => {
    const pieces = piecesOf(day);
    expect(pieces).toHaveLength(day.spans.length + day.breaks.length);
    const starts = pieces.map(startOf);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(pieces.map(({ id }) => id)).size).toBe(pieces.length);
  });
});

describe('the axis', () => {
  it('holds everything between whole hours, and at least eight of them', () => {
    const { from, to, ticks } = axisOf(day, NOW);
    expect(from % HOUR).toBe(0);
    expect(to - from).toBe(8 * HOUR);
    expect(from).toBeLessThanOrEqual(day.spans[0]!.start);
    expect(to).toBeGreaterThanOrEqual(NOW);
    expect(ticks[0]).toBe(from);
  });

  it('has fewer marks on a long day', () => {
    const late = axisOf(day, NOW + 9 * HOUR);
    expect(late.ticks.length).toBeLessThanOrEqual(8);
  });

  it('says where a time lies', () => {
    const axis = { from: 0, to: 200, ticks: [] };
    expect([along(axis, 0), along(axis, 50)]).toEqual(['0.000%', '25.000%']);
  });
});

describe('the stretch that is still going on', () => {
  const wall = NOW + 10 * MINUTE;

  it('is added from the end of what the journal knows', () => {
    const whole = withOpenSpan(day, sampleStatus({ wall, boutMs: 28 * MINUTE }));
    expect(whole.spans.at(-1)).toMatchObject({ start: NOW, end: wall, is: 'sitting' });
    expect(whole.totals.seatedMs).toBe(day.totals.seatedMs + 10 * MINUTE);
  });

  it('counts as standing when the person stands', () => {
    const standing = sampleStatus({ wall, boutMs: 4 * MINUTE, posture: 'standing' });
    const whole = withOpenSpan(day, standing);
    expect(whole.totals.standingMs).toBe(day.totals.standingMs + 4 * MINUTE);
    expect(whole.totals.longestBoutMs).toBe(day.totals.longestBoutMs);
  });

  it('is the longest sitting once it is', () => {
    const whole = withOpenSpan(day, sampleStatus({ wall, boutMs: 90 * MINUTE }));
    expect(whole.totals.longestBoutMs).toBe(90 * MINUTE);
  });

  it('is not there while away, nor when it has only begun', () => {
    expect(withOpenSpan(day, sampleStatus({ wall, presence: 'away' }))).toBe(day);
    expect(withOpenSpan(day, sampleStatus({ wall: NOW + 5_000 }))).toBe(day);
  });
});

it('counts a rested break however it came about', () => {
  expect(breakCounts(day.totals.outcomes)).toEqual({ taken: 5, all: 7 });
});
