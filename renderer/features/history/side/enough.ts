import type { DaySummary } from '../../../../shared/insights/day.ts';
import { lengthOf } from '../../../../shared/insights/period.ts';

/** From the first check-in on, so many days, with check-ins on so many of them: less shows next to nothing. */
export const ENOUGH = { days: 14, checkIns: 5 } as const;

/** Whether there is enough to lay side by side, and if not, what there is. */
export type Enough =
  | { readonly isEnough: true }
  | {
      readonly isEnough: false;
      /** Days from the first one with a check-in up to today, both counted; 0 without any. */
      readonly days: number;
      /** Days with a check-in. */
      readonly checkIns: number;
    };

/** How much these days, of which none lies ahead, can show about how the back felt. */
export function enoughOf(days: readonly DaySummary[]): Enough {
  const checked = days.filter(({ totals }) => totals.comfort !== null);
  const [first, last] = [checked[0], days.at(-1)];
  if (!first || !last) return { isEnough: false, days: 0, checkIns: 0 };
  const since = lengthOf({ from: first.date, to: last.date });
  if (since >= ENOUGH.days && checked.length >= ENOUGH.checkIns) return { isEnough: true };
  return { isEnough: false, days: since, checkIns: checked.length };
}
