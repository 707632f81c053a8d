import { describe, expect, it } from 'vitest';
import { along, axisOf } from '../../../renderer/features/day/axis.ts';
import { lanesOf } from '../../../renderer/features/day/lanes.ts';
import { pieceAt, piecesOf } from '../../../renderer/features/day/pieces.ts';
import type { Piece } from '../../../renderer/features/day/pieces.ts';
import { withOpenSpan } from '../../../renderer/features/today/open-span.ts';
import { HOUR, MINUTE } from '../../../shared/time/moment.ts';
import { NOW, sampleDay, sampleStatus } from '../fakes/samples.ts';

const day = sampleDay();
const pieces = piecesOf(day);

const drinkAt = (minutes: number): Piece => {
  const at = NOW + minutes * MINUTE;
  const drink = { id: String(minutes), at, ml: 200, drink: 'water' } as const;
  return { type: 'drink', id: `drink-${minutes}`, start: at, end: at, drink };
};

describe('pieces', () => {
  it('are all there, in order of time, each with its own id', () => {
    const parts = [day.spans, day.breaks, day.stretches, day.drinks, day.checkIns];
    expect(pieces).toHaveLength(parts.flat().length);
    const starts = pieces.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(pieces.map(({ id }) => id)).size).toBe(pieces.length);
  });

  it('are one for the stretches of one go', () => {
    const [first] = day.stretches;
    const stretches = [0, 1, 30].map((minutes) => ({
      ...first!,
      id: `s${minutes}`,
      start: first!.start + minutes * MINUTE,
      end: first!.start + (minutes + 1) * MINUTE,
    }));
    const goes = piecesOf(sampleDay({ stretches })).filter(({ type }) => type === 'stretches');
    expect(goes.map(({ id, end, start }) => [id, end - start])).toEqual([
      ['stretches-s0', 2 * MINUTE],
      ['stretches-s30', MINUTE],
    ]);
  });

  it('say where the keyboard goes on after one was changed', () => {
    const [span] = day.spans;
    expect(pieceAt(pieces, span!.start + MINUTE)?.id).toBe(`span-${span!.start}`);
    expect(pieceAt(pieces, span!.start - HOUR)?.id).toBe(pieces[0]?.id);
    expect(pieceAt([], NOW)).toBeUndefined();
  });
});

describe('the lanes below the timeline', () => {
  const axis = { from: NOW, to: NOW + 8 * HOUR, ticks: [] };

  it('take no room where there is nothing in them', () => {
    expect(
      lanesOf(piecesOf(sampleDay({ drinks: [], stretches: [], checkIns: [] })), axis).rows,
    ).toBe(0);
    expect(lanesOf([drinkAt(0), drinkAt(60)], axis).rows).toBe(1);
  });

  it('give marks that would lie on one another rows of their own, up to three', () => {
    const marks = [0, 1, 2, 3, 60].map(drinkAt);
    const { rows, rowOf } = lanesOf(marks, axis);
    expect(rows).toBe(3);
    expect(marks.map(({ id }) => rowOf.get(id))).toEqual([0, 1, 2, 0, 0]);
  });
});

describe('the axis', () => {
  it('holds everything between whole hours, and at least eight of them', () => {
    const { from, to, ticks } = axisOf(pieces, NOW);
    expect(from % HOUR).toBe(0);
    expect(to - from).toBe(8 * HOUR);
    expect(from).toBeLessThanOrEqual(day.spans[0]!.start);
    expect(to).toBeGreaterThanOrEqual(NOW);
    expect(ticks[0]).toBe(from);
  });

  it('has fewer marks on a long day', () => {
    const late = axisOf(pieces, NOW + 9 * HOUR);
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
