// What lives here: where the numbers of a plot are drawn, in a field one wide for each day and 100 high.
// What does not: the axis (scale.ts), colours (chart.module.css).
// To add a shape: its case in `pathOf`.
import type { DaySummary } from '../../../../shared/insights/day.ts';
import type { Layer, Plot } from './layer.ts';
import type { Scale } from './scale.ts';

/** Part of a day's column that stays free on each side of a bar, and of a tick. */
const BAR_GAP = 0.2;
const TICK_GAP = 0.1;

/** A layer of one day: from where to where it reaches. */
export interface Piece {
  readonly layer: Layer;
  /** Of the day, from 0. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** The pieces of a plot in paint order; a day without a number has none. */
export function piecesOf({ layers }: Plot, days: readonly DaySummary[]): readonly Piece[] {
  return days.flatMap((day, index) => {
    let stacked = 0;
    return layers.flatMap((layer) => {
      const value = layer.of(day);
      if (value === null) return [];
      if (layer.shape !== 'bar') return [{ layer, index, from: 0, to: value }];
      const from = stacked;
      stacked += value;
      return value === 0 ? [] : [{ layer, index, from, to: stacked }];
    });
  });
}

/** How far up the furthest piece reaches; 0 where there is none. */
export const greatestOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((greatest, { to }) => Math.max(greatest, to), 0);

/** How far below the top of the field a number lies, 0 to 100. */
export const heightOf = (value: number, { top }: Scale): number => 100 * (1 - value / top);

/** The path of a piece; none for a tag, which is text. */
export function pathOf({ layer, index, from, to }: Piece, scale: Scale): string | null {
  const [low, high] = [heightOf(from, scale), heightOf(to, scale)].map((y) => y.toFixed(2));
  switch (layer.shape) {
    case 'bar':
      return `M${index + BAR_GAP} ${low}V${high}H${index + 1 - BAR_GAP}V${low}Z`;
    case 'tick':
      return `M${index + TICK_GAP} ${high}H${index + 1 - TICK_GAP}`;
    case 'dot':
      return `M${index + 0.5} ${high}h0`;
    case 'tag':
      return null;
  }
}
