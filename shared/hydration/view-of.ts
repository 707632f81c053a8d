import type { LocalDay } from '../time/range.ts';
import type { DayDrink } from './drinks.ts';
import { countedMl } from './drinks.ts';
import type { Goal } from './goal.ts';
import { noteAt } from './notes.ts';
import type { WaterUndo, WaterView } from './water-view.ts';

/** What today's view is made of. */
export interface WaterFacts {
  readonly day: LocalDay;
  /** Today's, in order of time. */
  readonly drinks: readonly DayDrink[];
  /** Those of the hours before the day began. */
  readonly before: readonly DayDrink[];
  readonly goal: Goal;
  readonly pace: WaterView['pace'];
  readonly proposal: WaterView['proposal'];
  readonly undo: WaterUndo | null;
}

/** Today's drinks at a wall-clock moment, as every page sees them. */
export function waterViewOf(facts: WaterFacts, now: number): WaterView {
  const { day, drinks, before, goal, pace, proposal, undo } = facts;
  return {
    ...{ date: day.date, start: day.start, end: day.end, drinks },
    countedMl: drinks.reduce((sum, drink) => sum + countedMl(drink), 0),
    goalMl: goal.ml === 0 ? null : goal.ml,
    hotDay: goal.hotMl > 0,
    pace: goal.ml === 0 ? null : pace,
    note: noteAt(now, drinks, before),
    ...{ proposal, undo },
  };
}
