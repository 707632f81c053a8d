// What lives here: the goal of a day, and of the day before it that had one.
// What does not: what a goal should be (shared/hydration).
import type { GoalEntry } from '../../../shared/journal/entries.ts';
import type { Rows } from './rows.ts';
import { columnsOf } from './tables.ts';

/** Questions about goals. Dates are local days, "YYYY-MM-DD". */
export interface GoalReader {
  /** The last goal of this date, or null. */
  readonly goalOf: (date: string) => GoalEntry | null;
  /** The last goal of the nearest earlier date that has one, or null. */
  readonly goalBefore: (date: string) => GoalEntry | null;
  /** The last goal of every date that has one, from one to another, both included, in order. */
  readonly goalsIn: (from: string, to: string) => readonly GoalEntry[];
}

const GOALS = `
  SELECT ${columnsOf('goal')} FROM goal WHERE date >= :from AND date <= :to ORDER BY date, number`;
const DATE_BEFORE = 'SELECT max(date) AS date FROM goal WHERE date < :date';

/** Reads goals. */
export function goalReader(rows: Rows): GoalReader {
  const goalsIn = (from: string, to: string): readonly GoalEntry[] => {
    const unsaved = rows
      .unsaved<GoalEntry>('goal')
      .filter(({ date }) => date >= from && date <= to);
    const last = new Map<string, GoalEntry>();
    for (const goal of [...rows.kept<GoalEntry>('goal', GOALS, { from, to }), ...unsaved])
      if (goal.at >= (last.get(goal.date)?.at ?? -Infinity)) last.set(goal.date, goal);
    return [...last.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  };
  const goalOf = (date: string): GoalEntry | null => goalsIn(date, date)[0] ?? null;
  return {
    goalOf,
    goalBefore: (date) => {
      const kept = rows.first(DATE_BEFORE, { date })?.date;
      const dates = rows
        .unsaved<GoalEntry>('goal')
        .map((goal) => goal.date)
        .concat(typeof kept === 'string' ? kept : [])
        .filter((earlier) => earlier < date)
        .sort();
      const nearest = dates.at(-1);
      return nearest === undefined ? null : goalOf(nearest);
    },
    goalsIn,
  };
}
