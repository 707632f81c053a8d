import { describe, expect, it } from 'vitest';
import type { Layer, Plot, Shape } from '../../../../renderer/features/history/charts/layer.ts';
import {
  greatestOf,
  heightOf,
  pathOf,
  piecesOf,
} from '../../../../renderer/features/history/charts/paths.ts';
import { daysOf, NOTHING } from '../../fakes/sample-range.ts';

const DAYS = daysOf({ from: '2026-11-16', to: '2026-11-18' }, () => NOTHING);
const SCALE = { top: 10, ticks: [0, 5, 10] };

/** A layer with these numbers for the three days. */
const layer = (shape: Shape, values: readonly (number | null)[], id = 'one'): Layer => ({
  ...{ id, name: 'history.goal', shape, tone: 'ink', together: () => null },
  of: ({ date }) => values[DAYS.findIndex((day) => day.date === date)] ?? null,
});
const plot = (...layers: readonly Layer[]): Plot => ({ unit: 'count', layers });

describe('the pieces of a plot', () => {
  it('leave a gap for a day without a number, and draw no bar of 0', () => {
    const pieces = piecesOf(plot(layer('bar', [4, null, 0])), DAYS);
    expect(pieces.map(({ index }) => index)).toEqual([0]);
  });

  it('show a mark of 0, which is a number', () => {
    const pieces = piecesOf(plot(layer('dot', [null, 0, null])), DAYS);
    expect(pieces.map(({ index, to }) => [index, to])).toEqual([[1, 0]]);
  });

  it('stack bars in their order, and put ticks at their own height', () => {
    const pieces = piecesOf(
      plot(layer('bar', [4], 'a'), layer('bar', [2], 'b'), layer('tick', [5], 'c')),
      DAYS,
    );
    expect(pieces.map(({ from, to }) => [from, to])).toEqual([
      [0, 4],
      [4, 6],
      [0, 5],
    ]);
    expect(greatestOf(pieces)).toBe(6);
  });

  it('are drawn from the ground up, each in the column of its day', () => {
    const [bar] = piecesOf(plot(layer('bar', [null, 5])), DAYS);
    expect(pathOf(bar!, SCALE)).toBe('M1.2 100.00V50.00H1.8V100.00Z');
    const [tick] = piecesOf(plot(layer('tick', [10])), DAYS);
    expect(pathOf(tick!, SCALE)).toBe('M0.1 0.00H0.9');
    expect(heightOf(0, SCALE)).toBe(100);
  });
});
