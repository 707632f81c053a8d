// What lives here: the kinds of drink, what of each counts, and where a drink can be logged from.
// What does not: the goal and pace (goal.ts, pace.ts), units (units.ts), words (messages/en/water.ts).
// To add a kind: its id here and its words; ids are permanent, they are written in journals.

/** Kinds of drink. */
export const DRINK_KINDS = [
  'water',
  'tea',
  'coffee',
  'juice',
  'milk',
  'softDrink',
  'electrolyte',
  'soup',
  'alcohol',
  'other',
] as const;
export type DrinkKind = (typeof DRINK_KINDS)[number];

/** Where a drink was logged. */
export const DRINK_SOURCES = [
  'tray',
  'prompt',
  'break',
  'dashboard',
  'shortcut',
  'command',
] as const;
export type DrinkSource = (typeof DRINK_SOURCES)[number];

/** The least and the most one drink can hold, ml. */
export const DRINK_ML = { min: 10, max: 3_000 } as const;

/**
 * What of a drink counts towards the goal, ml: all of it, whatever it is, and nothing of an alcoholic one
 * (health.md §5 "What counts").
 */
export function countedMl({
  drink,
  ml,
}: {
  readonly drink: DrinkKind;
  readonly ml: number;
}): number {
  return drink === 'alcohol' ? 0 : ml;
}

/** A drink that was not taken back. */
export interface DayDrink {
  readonly id: string;
  readonly at: number;
  readonly ml: number;
  readonly drink: DrinkKind;
}
