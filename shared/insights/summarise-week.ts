// What lives here: the weekly summary: five numbers of two weeks side by side, and one suggestion.
// What does not: reading the days (electron/store/week.ts), its words (messages/en/week.ts).
// To add a line: its id in week-summary.ts and its figure here; a suggestion has its own table (suggest.ts).
import type { DaySummary, DayTotals } from './day.ts';
import { breakSums } from './break-sums.ts';
import { breaksPrompted } from './metrics/breaks-prompted.ts';
import { breaksTaken } from './metrics/breaks-taken.ts';
import { wasAtDesk } from './metrics/at-desk.ts';
import { comfort } from './metrics/comfort.ts';
import { longestBout } from './metrics/longest-bout.ts';
import { seated } from './metrics/seated.ts';
import { together } from './metrics/together.ts';
import { water } from './metrics/water.ts';
import type { Metric } from './metric.ts';
import type { Dates } from './period.ts';
import { suggestionFor } from './suggest.ts';
import type { WeekFigure, WeekLine, WeekSummary } from './week-summary.ts';

/** Fewer desk days than this make no week worth telling of. */
const LEAST_DESK_DAYS = 2;

/** What the summary is made of. */
export interface WeekFacts {
  /** The week it tells of, Monday to Sunday. */
  readonly dates: Dates;
  /** Its days, and those of the week before it. */
  readonly week: readonly DaySummary[];
  readonly weekBefore: readonly DaySummary[];
  /** Whether any workplace was ever looked at. */
  readonly isAudited: boolean;
}

/** The summary of a week; null where there were fewer than two days at the desk in it. */
export function summariseWeek({
  dates,
  week,
  weekBefore,
  isAudited,
}: WeekFacts): WeekSummary | null {
  const days = week.map(({ totals }) => totals);
  const before = weekBefore.map(({ totals }) => totals);
  const deskDays = days.filter(wasAtDesk).length;
  if (deskDays < LEAST_DESK_DAYS) return null;
  const figure = (line: WeekLine, metric: Metric, of: number | null = null): WeekFigure => ({
    line,
    value: together(metric, days),
    of,
    before: together(metric, before),
  });
  return {
    ...dates,
    deskDays,
    figures: [
      figure('seated', seated),
      figure('longest', longestBout),
      {
        ...figure('breaks', breaksTaken, together(breaksPrompted, days)),
        own: breakSums(days).own,
      },
      figure('water', water, goalOf(days)),
      figure('comfort', comfort),
    ],
    suggestion: suggestionFor({ days, before, isAudited }),
  };
}

/** The mean goal of the days that have a number of their drinks, ml. */
function goalOf(days: readonly DayTotals[]): number | null {
  const goals = days.flatMap(({ drinks, goalMl }) =>
    drinks === 0 || goalMl === null ? [] : [goalMl],
  );
  return goals.length === 0 ? null : goals.reduce((sum, ml) => sum + ml, 0) / goals.length;
}
