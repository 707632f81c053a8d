// What lives here: a run of days out of the entries that touch it, each entry handed to the days it belongs to.
// What does not: one day's folding (day-view.ts), reading the journal (electron/store).
// To show something else about a run of days: its field in DaysView, its line here.
import type { GoalEntry } from '../journal/entries.ts';
import { daySummary, dayView } from './day-view.ts';
import type { TimeEntries } from './day-view.ts';
import type { LocalDay, Range } from '../time/range.ts';
import type { DaysView } from './days-view.ts';

/** Days one after another, in order and without gaps between them, and what was said and played in them. */
export function foldDays(
  days: readonly LocalDay[],
  entries: TimeEntries,
  goals: readonly GoalEntry[],
): Pick<DaysView, 'days' | 'checkIns' | 'regions' | 'stretches'> {
  const goalOf = new Map(goals.map((goal) => [goal.date, goal]));
  const { withdrawals, words } = entries;
  const spans = byDay(days, entries.spans, (entry) => entry);
  const corrections = byDay(days, entries.corrections, (entry) => entry);
  const breaks = byDay(days, entries.breaks, ({ start }) => moment(start));
  const stretches = byDay(days, entries.stretches, ({ start }) => moment(start));
  const drinks = byDay(days, entries.drinks, ({ at }) => moment(at));
  const checkIns = byDay(days, entries.checkIns, ({ at }) => moment(at));
  const views = days.map((day, index) =>
    dayView(day, {
      ...{ withdrawals, words, goal: goalOf.get(day.date) ?? null },
      ...{ spans: spans[index] ?? [], corrections: corrections[index] ?? [] },
      ...{ breaks: breaks[index] ?? [], stretches: stretches[index] ?? [] },
      ...{ drinks: drinks[index] ?? [], checkIns: checkIns[index] ?? [] },
    }),
  );
  const said = views.flatMap((view) => view.checkIns);
  const played = views.flatMap((view) => view.stretches);
  return {
    days: views.map(daySummary),
    checkIns: said,
    regions: tally(said.flatMap(({ regions }) => regions)).map(([region, times]) => ({
      ...{ region, times },
    })),
    stretches: tally(played.map(({ stretch }) => stretch)).map(([stretch, times]) => ({
      ...{ stretch, times },
    })),
  };
}

/** A range that holds one ms. */
const moment = (at: number): Range => ({ start: at, end: at + 1 });

/** For each day the entries that touch it, in their order; what touches two days is in both. */
function byDay<Entry>(
  days: readonly LocalDay[],
  entries: readonly Entry[],
  rangeOf: (entry: Entry) => Range,
): readonly (readonly Entry[])[] {
  const parts = days.map((): Entry[] => []);
  for (const entry of entries) {
    const { start, end } = rangeOf(entry);
    for (
      let index = firstEndingAfter(days, start);
      (days[index]?.start ?? Infinity) < end;
      index += 1
    )
      parts[index]?.push(entry);
  }
  return parts;
}

/** The index of the first day that ends after a moment; the number of days where none does. */
function firstEndingAfter(days: readonly LocalDay[], wall: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((days[middle]?.end ?? Infinity) > wall) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How often each name is there, most often first; as often, in the order of the alphabet. */
function tally(names: readonly string[]): readonly (readonly [name: string, times: number])[] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].sort(([a, often], [b, rarely]) => rarely - often || (a < b ? -1 : 1));
}
