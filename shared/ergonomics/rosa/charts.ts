// What lives here: ROSA's five charts, which make one number of two.
// What does not: what goes into them (items.ts, exposure.ts) and how it is added up (score.ts).
// To change a cell: only with the paper in hand; the tests hold every chart to its shape.
//
// Source: as in items.ts. Charts B and C agree in every full copy compared; chart A in all but one cell.

/** The lowest values of a chart's row and column, and its cells. */
export interface Chart {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly cells: readonly (readonly number[])[];
}

/**
 * Chart A for a chair that is faultless in everything. Most copies of the chart have 2, a few have 1
 * (about 80 % sure of 2, health.md §2.5). It is far from the action level either way.
 */
export const FAULTLESS_CHAIR = 2;

/** Chair. Row: chair height and seat depth, 2 to 8. Column: armrests and back support, 2 to 9. Not symmetric. */
export const CHART_A: Chart = {
  firstRow: 2,
  firstColumn: 2,
  cells: [
    [FAULTLESS_CHAIR, 2, 3, 4, 5, 6, 7, 8],
    [2, 2, 3, 4, 5, 6, 7, 8],
    [3, 3, 3, 4, 5, 6, 7, 8],
    [4, 4, 4, 4, 5, 6, 7, 8],
    [5, 5, 5, 5, 6, 7, 8, 9],
    [6, 6, 6, 7, 7, 8, 8, 9],
    [7, 7, 7, 8, 8, 9, 9, 9],
  ],
};

/** Screen. Row: telephone with its time, 0 to 6. Column: monitor with its time, 0 to 7. */
export const CHART_B: Chart = {
  firstRow: 0,
  firstColumn: 0,
  cells: [
    [1, 1, 1, 2, 3, 4, 5, 6],
    [1, 1, 2, 2, 3, 4, 5, 6],
    [1, 2, 2, 3, 3, 4, 6, 7],
    [2, 2, 3, 3, 4, 5, 6, 8],
    [3, 3, 4, 4, 5, 6, 7, 8],
    [4, 4, 5, 5, 6, 7, 8, 9],
    [5, 5, 6, 7, 8, 8, 9, 9],
  ],
};

/** Inputs. Row: mouse with its time, 0 to 7. Column: keyboard with its time, 0 to 7. Symmetric. */
export const CHART_C: Chart = {
  firstRow: 0,
  firstColumn: 0,
  cells: [
    [1, 1, 1, 2, 3, 4, 5, 6],
    [1, 1, 2, 3, 4, 5, 6, 7],
    [1, 2, 2, 3, 4, 5, 6, 7],
    [2, 3, 3, 3, 5, 6, 7, 8],
    [3, 4, 4, 5, 5, 6, 7, 8],
    [4, 5, 5, 6, 6, 7, 8, 9],
    [5, 6, 6, 7, 7, 8, 8, 9],
    [6, 7, 7, 8, 8, 9, 9, 9],
  ],
};

/** The cell of a row and a column. Throws RangeError for one that the chart does not have. */
export function cellOf(
  { firstRow, firstColumn, cells }: Chart,
  row: number,
  column: number,
): number {
  const cell = cells[row - firstRow]?.[column - firstColumn];
  if (cell === undefined) throw new RangeError(`no cell at ${row}, ${column}`);
  return cell;
}

/** Chart D, screen and inputs: every cell is the higher of the two. */
export const chartD = (screen: number, inputs: number): number => Math.max(screen, inputs);

/** Chart E, the score: every cell is the higher of chair and chart D. So the score is its worst section. */
export const chartE = (chair: number, chartDResult: number): number =>
  Math.max(chair, chartDResult);
