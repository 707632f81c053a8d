import type { DaySummary } from '../../../shared/insights/day.ts';
import { periodOf } from '../../../shared/insights/period.ts';

/** What a line of the report's table is about. */
export type GroupKind = 'day' | 'week' | 'month';

/** Days that share a line. */
export interface Group {
  /** Its first and last day that are in the report. */
  readonly from: string;
  readonly to: string;
  readonly days: readonly DaySummary[];
}

/** Up to so many days have a line each, and up to so many a line for each week: a month fits on two pages. */
const BY_DAY = 31;
const BY_WEEK = 120;

/** How so many days are put on lines. */
export function groupKind(count: number): GroupKind {
  if (count <= BY_DAY) return 'day';
  return count <= BY_WEEK ? 'week' : 'month';
}

/** The days on their lines, in order. */
export function grouped(days: readonly DaySummary[], kind: GroupKind): readonly Group[] {
  const keyOf = ({ date }: DaySummary): string =>
    kind === 'day' ? date : periodOf(kind, date).from;
  return [...Map.groupBy(days, keyOf).values()].map((together) => ({
    from: together[0]?.date ?? '',
    to: together.at(-1)?.date ?? '',
    days: together,
  }));
}
