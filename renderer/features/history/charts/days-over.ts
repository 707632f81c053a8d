import type { DaySummary } from '../../../../shared/insights/day.ts';
import type { Layer } from './layer.ts';

/** The days that are over: today's numbers are not whole yet, and would pull every average down. */
export const daysOver = (days: readonly DaySummary[], today: string): readonly DaySummary[] =>
  days.filter(({ date }) => date < today);

/** Days that have a number, each with it. */
export function numbersOf(
  days: readonly DaySummary[],
  { of }: Layer,
): readonly { readonly day: DaySummary; readonly value: number }[] {
  return days.flatMap((day) => {
    const value = of(day);
    return value === null ? [] : [{ day, value }];
  });
}
