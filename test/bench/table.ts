// What lives here: results as a table for a terminal.
// What does not: measuring (benches/), deciding what is measured (all.ts).
// To add a column: its heading and its cell below.
import type { Measure, Target } from './bench.ts';
import { median, spread } from './statistics.ts';

const HEADINGS = ['measured', 'median', 'spread', 'runs', 'target', ''] as const;

/** Whether a value is what it ought to be. */
export function isMet(value: number, target: Target): boolean {
  if ('atMost' in target) return value <= target.atMost;
  if ('below' in target) return value < target.below;
  return value > target.moreThan;
}

/** The measures, one a line, each with its target and whether it is met. */
export function renderTable(measures: readonly Measure[]): string {
  const rows = [HEADINGS, ...measures.map(cells)];
  const widths = HEADINGS.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        (column === 0 ? cell.padEnd : cell.padStart).call(cell, widths[column] ?? 0),
      ) // prettier-ignore
      .join('  ')
      .trimEnd();
  const [head, ...body] = rows.map(line);
  return [head, '-'.repeat(widths.reduce((sum, width) => sum + width + 2, -2)), ...body].join('\n');
}

function cells({ name, values, unit, target }: Measure): readonly string[] {
  const middle = median(values);
  const range = values.length > 1 ? spread(values).map(written).join(' – ') : '';
  const verdict = target === undefined ? '' : isMet(middle, target) ? 'met' : 'NOT MET';
  const aim = target === undefined ? '' : aimOf(target);
  return [name, `${written(middle)} ${unit}`.trimEnd(), range, String(values.length), aim, verdict];
}

function aimOf(target: Target): string {
  if ('atMost' in target) return `≤ ${written(target.atMost)}`;
  if ('below' in target) return `< ${written(target.below)}`;
  return `> ${written(target.moreThan)}`;
}

/** Three significant digits below 1000, whole numbers above. */
function written(value: number): string {
  const digits = Math.abs(value) >= 1_000 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1))); // prettier-ignore
  return value.toLocaleString('en', {
    maximumFractionDigits: Math.min(digits, 6),
    useGrouping: true,
  });
}
