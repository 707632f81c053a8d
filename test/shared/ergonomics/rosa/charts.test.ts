import { describe, expect, it } from 'vitest';
import {
  CHART_A,
  CHART_B,
  CHART_C,
  cellOf,
  chartD,
  chartE,
  FAULTLESS_CHAIR,
} from '../../../../shared/ergonomics/rosa/charts.ts';
import type { Chart } from '../../../../shared/ergonomics/rosa/charts.ts';

const size = ({ cells }: Chart): readonly number[] => [
  cells.length,
  ...new Set(cells.map((row) => row.length)),
];
const turned = ({ cells }: Chart): readonly (readonly number[])[] =>
  (cells[0] ?? []).map((_, column) => cells.map((row) => row[column]!));
const rises = (row: readonly number[]): boolean =>
  row.every((cell, index) => index === 0 || cell >= row[index - 1]!);

describe.each([
  { name: 'A', chart: CHART_A, rows: 7, columns: 8, last: [8, 9] },
  { name: 'B', chart: CHART_B, rows: 7, columns: 8, last: [6, 7] },
  { name: 'C', chart: CHART_C, rows: 8, columns: 8, last: [7, 7] },
])('chart $name', ({ chart, rows, columns, last: [lastRow = 0, lastColumn = 0] }) => {
  it('has its size', () => {
    expect(size(chart)).toEqual([rows, columns]);
  });

  it('holds whole numbers from 1 to 9', () => {
    for (const cell of chart.cells.flat()) expect([1, 2, 3, 4, 5, 6, 7, 8, 9]).toContain(cell);
  });

  it('never falls along a row or a column', () => {
    expect([...chart.cells, ...turned(chart)].filter((line) => !rises(line))).toEqual([]);
  });

  it('ends where its axes do', () => {
    expect(cellOf(chart, lastRow, lastColumn)).toBe(9);
    expect(() => cellOf(chart, lastRow + 1, lastColumn)).toThrow(RangeError);
    expect(() => cellOf(chart, lastRow, lastColumn + 1)).toThrow(RangeError);
    expect(() => cellOf(chart, chart.firstRow - 1, chart.firstColumn)).toThrow(RangeError);
  });
});

describe('the charts', () => {
  it('begin with a faultless chair', () => {
    expect(cellOf(CHART_A, 2, 2)).toBe(FAULTLESS_CHAIR);
  });

  it('tell seat from back and armrests', () => {
    expect(cellOf(CHART_A, 8, 2)).toBe(7);
    expect(cellOf(CHART_A, 2, 8)).toBe(7);
    expect(cellOf(CHART_A, 5, 2)).toBe(4);
    expect(cellOf(CHART_A, 2, 5)).toBe(4);
    expect(cellOf(CHART_A, 4, 2)).toBe(3);
    expect(cellOf(CHART_A, 6, 3)).toBe(5);
    expect(cellOf(CHART_A, 3, 6)).toBe(5);
    expect(cellOf(CHART_A, 7, 4)).toBe(6);
    expect(cellOf(CHART_A, 4, 7)).toBe(6);
    expect(cellOf(CHART_A, 7, 5)).toBe(7);
    expect(cellOf(CHART_A, 5, 7)).toBe(6);
  });

  it('treat mouse and keyboard alike', () => {
    expect(turned(CHART_C)).toEqual(CHART_C.cells);
  });

  it('end in the higher of two', () => {
    for (const [a, b, most] of [
      [1, 9, 9],
      [9, 1, 9],
      [4, 4, 4],
    ] as const) {
      expect(chartD(a, b)).toBe(most);
      expect(chartE(a, b)).toBe(most);
    }
  });
});
