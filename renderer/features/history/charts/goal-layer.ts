import type { DaySummary } from '../../../../shared/insights/day.ts';
import type { Layer } from './layer.ts';

/** The goal of each day, as it was then. */
export const GOAL: Layer = {
  id: 'goal',
  name: 'history.goal',
  shape: 'tick',
  tone: 'water',
  of: goalOf,
  together: (days) => {
    const goals = days.map(goalOf).filter((goal) => goal !== null);
    return goals.length === 0 ? null : goals.reduce((sum, goal) => sum + goal, 0) / goals.length;
  },
};

/** The goal of a day on which something was logged: of others nobody knows whether they counted. */
export function goalOf({ totals }: DaySummary): number | null {
  return totals.drinks > 0 ? totals.goalMl : null;
}
