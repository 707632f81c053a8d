// What lives here: what every page knows about today's drinks, as one value.
// What does not: making it (view-of.ts), keeping drinks (electron/hydration).
// To show something new about drinks: a field here, made once.
import type { DayDrink } from './drinks.ts';

/** What was changed last and can be taken back, for a minute. */
export interface WaterUndo {
  /** Names the change in the command `undo`. */
  readonly change: string;
  readonly what: 'logged' | 'changed' | 'removed';
  readonly drink: DayDrink;
}

/** Why Sitwell says something calm and stops prompting: over 1 l in an hour, or over 4 l in a day (health.md §5). */
export type WaterNote = 'hour' | 'day';

/** Today's drinks. */
export interface WaterView {
  /** The local day, "YYYY-MM-DD", and when it begins and ends, wall-clock ms. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
  /** In order of time. */
  readonly drinks: readonly DayDrink[];
  /** What counts of them, ml. */
  readonly countedMl: number;
  /** Whole ml, what a hot day adds included; null for no goal. */
  readonly goalMl: number | null;
  readonly hotDay: boolean;
  /** Between which wall-clock ms the goal is spread evenly, to draw the quiet line; null without a goal. */
  readonly pace: { readonly from: number; readonly to: number } | null;
  readonly note: WaterNote | null;
  /** A drink is proposed now, and how much, ml: by a prompt of its own, or along with the break that is near or running. */
  readonly proposal: { readonly ml: number; readonly by: 'prompt' | 'break' } | null;
  readonly undo: WaterUndo | null;
}
