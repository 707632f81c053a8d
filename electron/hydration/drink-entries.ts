// What lives here: what is written into the journal for each thing a person may do about drinks, and for taking it back.
// What does not: keeping today's drinks and telling of them (water.ts).
// To add a command: shared/hydration/command.ts, and its case here.
import type { WaterCommand } from '../../shared/hydration/command.ts';
import { goalFrom, goalSet } from '../../shared/hydration/goal.ts';
import type { WaterUndo } from '../../shared/hydration/water-view.ts';
import { dayDrinkOf } from '../../shared/insights/day-parts.ts';
import type { DayDrink } from '../../shared/hydration/drinks.ts';
import type {
  DrinkEntry,
  GoalEntry,
  JournalEntry,
  RetractionEntry,
} from '../../shared/journal/entries.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import { dateOf, offsetMinutes } from '../../shared/time/calendar.ts';
import { MINUTE } from '../../shared/time/moment.ts';
import type { Calendar } from '../store/days.ts';
import type { Journal } from '../store/journal/open-journal.ts';

export interface DrinkEntryParts {
  readonly journal: Pick<Journal, 'drink' | 'goalOf' | 'goalBefore'>;
  readonly calendar: () => Calendar;
  readonly settings: () => Settings;
  readonly wall: () => number;
  readonly newId: () => string;
}

/** What to append, and how it can be taken back; or why nothing is to be done. */
export type DrinkWriting =
  | {
      readonly type: 'write';
      readonly entries: readonly JournalEntry[];
      readonly what: WaterUndo['what'];
      readonly drink: DayDrink;
      /** What takes it back, written when that is wanted. */
      readonly back: () => readonly JournalEntry[];
    }
  | { readonly type: 'gone' | 'future' };

/** A command that is about a drink. */
export type DrinkCommand = Extract<WaterCommand, { readonly type: 'log' | 'change' | 'remove' }>;

/** Writes entries; appends nothing. */
export interface DrinkWriter {
  readonly write: (command: DrinkCommand) => DrinkWriting;
  /** The goal of today, if the journal does not have it like this. */
  readonly goalToday: (hotDay: boolean) => readonly GoalEntry[];
}

/** A page's clock may be a little ahead of this one; drinks of the next hour are not. */
const AHEAD = MINUTE;

/** A writer over what the journal has. */
export function drinkWriter(parts: DrinkEntryParts): DrinkWriter {
  const { journal, calendar, settings, wall, newId } = parts;
  const dateAt = (moment: number): string => {
    const { timeZone, dayStartHour } = calendar();
    return dateOf(moment, timeZone, dayStartHour);
  };
  const drinkOf = (about: Pick<DrinkEntry, 'at' | 'ml' | 'drink' | 'source'>): DrinkEntry => ({
    type: 'drink',
    id: newId(),
    ...{ ml: about.ml, drink: about.drink, source: about.source },
    at: Math.min(about.at, wall()),
    offset: offsetMinutes(about.at, calendar().timeZone),
  });
  const goalEntry = (date: string, base: number, hotDay: boolean): readonly GoalEntry[] => {
    const goal = goalFrom(base, hotDay);
    const kept = journal.goalOf(date);
    if (kept?.ml === goal.ml && kept.hotMl === goal.hotMl) return [];
    return [{ type: 'goal', at: wall(), date, ...goal }];
  };
  const goalToday = (hotDay: boolean): readonly GoalEntry[] =>
    goalEntry(dateAt(wall()), goalSet(settings()), hotDay);
  /** The goal of a drink's day, as it was then, so that it can be told later what was aimed at. */
  const goalAt = (moment: number): readonly GoalEntry[] => {
    const date = dateAt(moment);
    const kept = journal.goalOf(date);
    if (date === dateAt(wall())) return goalToday((kept?.hotMl ?? 0) > 0);
    if (kept) return [];
    const before = journal.goalBefore(date);
    return goalEntry(date, before ? before.ml - before.hotMl : goalSet(settings()), false);
  };
  const retract = (entry: string): RetractionEntry => ({ type: 'retraction', at: wall(), entry });
  const writing = (
    what: WaterUndo['what'],
    drink: DrinkEntry,
    entries: readonly JournalEntry[],
    back: () => readonly JournalEntry[],
  ): DrinkWriting => ({ type: 'write', what, drink: dayDrinkOf(drink), entries, back });

  const write = (command: DrinkCommand): DrinkWriting => {
    if (command.type !== 'remove' && (command.at ?? 0) > wall() + AHEAD) return { type: 'future' };
    if (command.type === 'log') {
      const drink = drinkOf({ ...command, at: command.at ?? wall() });
      return writing('logged', drink, [drink, ...goalAt(drink.at)], () => [retract(drink.id)]);
    }
    const old = journal.drink(command.id);
    if (!old) return { type: 'gone' };
    // What was retracted stays retracted: it comes back as a new entry.
    const again = (): DrinkEntry => ({ ...old, id: newId() });
    if (command.type === 'remove')
      return writing('removed', old, [retract(old.id)], () => [again()]);
    const moved = drinkOf({ ...command, source: old.source });
    // Where it was drunk does not change with how much it was.
    const drink = moved.at === old.at ? { ...moved, offset: old.offset } : moved;
    const entries = [retract(old.id), drink, ...goalAt(drink.at)];
    return writing('changed', drink, entries, () => [retract(drink.id), again()]);
  };
  return { write, goalToday };
}
