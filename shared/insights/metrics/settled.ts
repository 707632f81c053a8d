import { breakSums } from '../break-sums.ts';
import type { DayTotals } from '../day.ts';
import { wasAtDesk } from './at-desk.ts';

/** Breaks that were announced, or begun by the person, whatever became of them. */
export const promptedOf = (totals: DayTotals): number => breakSums([totals]).cameUp;

/** Whether there is anything to tell of breaks: there was one, or somebody was there to take one. */
export const hasBreaks = (totals: DayTotals): boolean =>
  wasAtDesk(totals) || promptedOf(totals) + totals.outcomes.natural > 0;
