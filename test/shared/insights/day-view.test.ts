import { describe, expect, it } from 'vitest';
import type { BreakEntry, SpanEntry } from '../../../shared/journal/entries.ts';
import { dayView } from '../../../shared/insights/day-view.ts';
import type { DayEntries } from '../../../shared/insights/day-view.ts';
import { MINUTE } from '../../../shared/time/moment.ts';

const day = { date: '2026-11-23', start: 0, end: 1_440 * MINUTE };
const span = (
  from: number,
  to: number,
  is: SpanEntry['is'],
  cause: SpanEntry['cause'] = 'input',
): SpanEntry => ({ type: 'span', start: from * MINUTE, end: to * MINUTE, is, cause });
const settled = (id: string, at: number, outcome: BreakEntry['outcome']): BreakEntry => ({
  type: 'break',
  id,
  kind: 'move',
  outcome,
  start: at * MINUTE,
  end: (at + 2) * MINUTE,
  lengthMs: 2 * MINUTE,
  share: 1,
  snoozes: 0,
  seatedMs: 30 * MINUTE,
  by: 'measured',
});
const nothing: DayEntries = {
  ...{ spans: [], breaks: [], corrections: [], withdrawals: [], words: [] },
  ...{ stretches: [], drinks: [], checkIns: [], goal: null },
};
const view = (entries: Partial<DayEntries>) => dayView(day, { ...nothing, ...entries });
const pieces = (entries: Partial<DayEntries>) =>
  view(entries).spans.map(({ start, end, is }) => [start / MINUTE, end / MINUTE, is]);

describe('the timeline of a day', () => {
  it('is clipped to the day', () => {
    expect(
      pieces({ spans: [span(-60, 30, 'away', 'off'), span(1_430, 1_500, 'sitting')] }),
    ).toEqual([
      [0, 30, 'away'],
      [1_430, 1_440, 'sitting'],
    ]);
  });

  it('lets the later entry hold where two overlap', () => {
    expect(pieces({ spans: [span(0, 30, 'sitting'), span(20, 40, 'standing')] })).toEqual([
      [0, 20, 'sitting'],
      [20, 40, 'standing'],
    ]);
  });

  it('joins what a person would call one piece', () => {
    expect(pieces({ spans: [span(0, 30, 'sitting'), span(30, 40, 'sitting')] })).toEqual([
      [0, 40, 'sitting'],
    ]);
  });

  it('puts corrections on top, in their order', () => {
    const correction = (from: number, to: number, as: 'sitting' | 'standing') => ({
      type: 'correction' as const,
      at: 0,
      start: from * MINUTE,
      end: to * MINUTE,
      as,
    });
    const entries = {
      spans: [span(0, 30, 'sitting'), span(30, 60, 'away', 'idle')],
      corrections: [correction(30, 60, 'sitting'), correction(50, 60, 'standing')],
    };
    expect(pieces(entries)).toEqual([
      [0, 30, 'sitting'],
      [30, 50, 'sitting'],
      [50, 60, 'standing'],
    ]);
    expect(view(entries).spans.map(({ corrected }) => corrected)).toEqual([false, true, true]);
  });

  it('never lets a correction cover sleep', () => {
    const entries = {
      spans: [span(0, 30, 'away', 'idle'), span(30, 60, 'away', 'sleep'), span(60, 70, 'sitting')],
      corrections: [
        { type: 'correction' as const, at: 0, start: 0, end: 65 * MINUTE, as: 'sitting' as const },
      ],
    };
    expect(pieces(entries)).toEqual([
      [0, 30, 'sitting'],
      [30, 60, 'away'],
      [60, 65, 'sitting'],
      [65, 70, 'sitting'],
    ]);
  });
});

describe('the sums of a day', () => {
  it('count away only between the first and the last time at the desk', () => {
    const spans = [
      span(0, 540, 'away', 'sleep'),
      span(540, 600, 'sitting'),
      span(600, 610, 'away', 'idle'),
      span(610, 620, 'standing'),
      span(620, 1_440, 'away', 'sleep'),
    ];
    expect(view({ spans }).totals).toMatchObject({
      seatedMs: 60 * MINUTE,
      standingMs: 10 * MINUTE,
      awayMs: 10 * MINUTE,
    });
  });

  it('let a short lock pause a bout and a long one end it', () => {
    const spans = [
      span(0, 30, 'sitting'),
      span(30, 31, 'away', 'lock'),
      span(31, 50, 'sitting'),
      span(50, 53, 'away', 'lock'),
      span(53, 60, 'sitting'),
    ];
    expect(view({ spans }).totals.longestBoutMs).toBe(49 * MINUTE);
  });

  it('end a bout at each of two breaks of which one lies within the other', () => {
    const spans = [span(0, 120, 'sitting')];
    const within = { ...settled('within', 65, 'taken'), end: 70 * MINUTE };
    const around = { ...settled('around', 60, 'taken'), end: 90 * MINUTE };
    expect(view({ spans, breaks: [around, within] }).totals.longestBoutMs).toBe(70 * MINUTE);
  });

  it('let two minutes away by the person’s word end a bout, as a lock does', () => {
    const spans = [
      span(0, 30, 'sitting'),
      span(30, 32, 'away', 'person'),
      span(32, 50, 'sitting'),
      span(50, 54, 'away', 'idle'),
      span(54, 60, 'sitting'),
    ];
    expect(view({ spans }).totals.longestBoutMs).toBe(30 * MINUTE);
    const corrections = [
      {
        type: 'correction' as const,
        at: 0,
        start: 50 * MINUTE,
        end: 54 * MINUTE,
        as: 'away' as const,
      },
    ];
    expect(view({ spans: spans.slice(2), corrections }).totals.longestBoutMs).toBe(18 * MINUTE);
  });

  it('let absences that follow one another end a bout as one', () => {
    const spans = [
      span(0, 30, 'sitting'),
      span(30, 34, 'away', 'idle'),
      span(34, 35, 'away', 'lock'),
      span(35, 50, 'sitting'),
      span(50, 53, 'away', 'idle'),
      span(53, 60, 'sitting'),
      span(60, 63, 'away', 'idle'),
      span(63, 70, 'sitting'),
    ];
    expect(view({ spans }).totals.longestBoutMs).toBe(30 * MINUTE);
    expect(view({ spans: spans.slice(3) }).totals.longestBoutMs).toBe(29 * MINUTE);
  });

  it('let a partial break end no bout', () => {
    const spans = [span(0, 30, 'sitting'), span(30, 31, 'away', 'break'), span(31, 40, 'sitting')];
    expect(view({ spans }).totals.longestBoutMs).toBe(30 * MINUTE);
    expect(view({ spans, breaks: [settled('a', 30, 'partial')] }).totals.longestBoutMs).toBe(
      39 * MINUTE,
    );
  });

  it('let a break by the person’s word end a bout, and resting the eyes none', () => {
    const word = { ...settled('a', 30, 'taken'), end: 30 * MINUTE, by: 'person' as const };
    const spans = [span(0, 40, 'sitting')];
    expect(view({ spans, breaks: [word] }).totals.longestBoutMs).toBe(30 * MINUTE);
    const eyes = { ...settled('b', 30, 'taken'), kind: 'eyes' as const, end: 31 * MINUTE };
    const looked = [span(0, 30, 'sitting'), span(30, 31, 'away', 'break'), span(31, 40, 'sitting')];
    expect(view({ spans: looked, breaks: [eyes] }).totals.longestBoutMs).toBe(39 * MINUTE);
  });

  it('count breaks by outcome, without the withdrawn ones', () => {
    const breaks = [
      settled('a', 30, 'taken'),
      settled('b', 60, 'natural'),
      settled('c', 90, 'taken'),
    ];
    const withdrawals = [{ type: 'withdrawal' as const, at: 0, breakId: 'b' }];
    expect(view({ breaks, withdrawals }).totals.outcomes).toEqual({
      taken: 2,
      partial: 0,
      natural: 0,
      skipped: 0,
      missed: 0,
    });
  });
});
