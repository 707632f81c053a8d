// What lives here: how much a day's goal is.
// What does not: keeping it (electron/hydration), how it is spread over the day (pace.ts).
// A goal is the person's own wish, not a medical need (health.md §5).
import type { GoalEntry } from '../journal/entries.ts';

/** What a hot day or heavy sweat adds, ml (health.md §5). */
export const HOT_DAY_ML = 500;
/** No goal is above this, what a hot day adds included, ml (health.md §5 "Upper safety"). */
export const MOST_GOAL_ML = 4_000;

/** A day's goal. `ml`: all of it, 0 for none. `hotMl`: what of it a hot day added. */
export type Goal = Pick<GoalEntry, 'ml' | 'hotMl'>;

/** A goal of `ml` on an ordinary day, 0 for none. */
export function goalFrom(ml: number, hotDay: boolean): Goal {
  if (ml === 0) return { ml: 0, hotMl: 0 };
  const whole = Math.min(MOST_GOAL_ML, hotDay ? ml + HOT_DAY_ML : ml);
  return { ml: whole, hotMl: Math.max(0, whole - ml) };
}

/** What settings say of the goal. */
interface GoalSettings {
  readonly drinkGoal: boolean;
  readonly drinkGoalMl: number;
}

/** The goal of an ordinary day as the settings have it, ml; 0 for none. */
export function goalSet({ drinkGoal, drinkGoalMl }: GoalSettings): number {
  return drinkGoal ? drinkGoalMl : 0;
}
