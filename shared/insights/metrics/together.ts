// What lives here: how the numbers of days come together.
// What does not: what the numbers are (one file each beside this one).
import type { DayTotals } from '../day.ts';
import type { Metric } from '../metric.ts';

/** A metric of several days as it says; days without a number are left out, and null is for none with one. */
export function together({ of, together: how }: Metric, days: readonly DayTotals[]): number | null {
  const numbers = days.map(of).filter((number) => number !== null);
  if (numbers.length === 0) return null;
  const sum = numbers.reduce((total, number) => total + number, 0);
  switch (how) {
    case 'sum':
      return sum;
    case 'mean':
      return sum / numbers.length;
    case 'max':
      return Math.max(...numbers);
  }
}
