// What lives here: the three charts a second time, as they stand in the material, so that no cell changes unseen.
// What does not: their shape (charts.test.ts). Rows and columns begin where the charts' axes do.
import { expect, it } from 'vitest';
import type { Chart } from '../../../../shared/ergonomics/rosa/charts.ts';
import { CHART_A, CHART_B, CHART_C } from '../../../../shared/ergonomics/rosa/charts.ts';

it.each<[string, Chart, string]>([
  ['A', CHART_A, '22345678 22345678 33345678 44445678 55556789 66677889 77788999'],
  ['B', CHART_B, '11123456 11223456 12233467 22334568 33445678 44556789 55678899'],
  ['C', CHART_C, '11123456 11234567 12234567 23335678 34455678 45566789 56677889 67788999'],
])('chart %s is the published one, cell by cell', (_, { cells }, published) => {
  expect(cells.map((row) => row.join('')).join(' ')).toBe(published);
});
