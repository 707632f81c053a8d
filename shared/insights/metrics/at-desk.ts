import type { DayTotals } from '../day.ts';

/** Whether the day was seen at all: somebody was at the desk. A day without that has nothing to tell of sitting. */
export const wasAtDesk = ({ seatedMs, standingMs }: DayTotals): boolean =>
  seatedMs + standingMs > 0;
