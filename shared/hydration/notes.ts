// What lives here: when a lot was drunk in a short time, so that Sitwell says something calm and stops prompting.
// What does not: the words (messages/en/drinks.ts, water.ts), the prompts (propose.ts).
// Everything liquid is summed here, alcoholic drinks too: what counts towards the goal is another question.
import type { DayDrink } from './drinks.ts';
import { HOUR } from '../time/moment.ts';
import type { WaterNote } from './water-view.ts';

/** More than this within an hour is a lot, ml (health.md §5: healthy kidneys clear 0.8 to 1 l an hour). */
export const MOST_IN_AN_HOUR = 1_000;
/** More than this in a day is a lot, ml (health.md §5 "Upper safety"). */
export const MOST_IN_A_DAY = 4_000;
/** How long the note about an hour stays after the drink that made it so, ms. */
export const NOTE_STAYS = HOUR;

type Drunk = Pick<DayDrink, 'at' | 'ml'>;

/**
 * The note at a wall-clock moment. `drinks` are those of the day, in order of time; `before` those of the last
 * hours of the day before, which the rolling hour may reach into.
 */
export function noteAt(
  now: number,
  drinks: readonly Drunk[],
  before: readonly Drunk[] = [],
): WaterNote | null {
  if (mlOf(drinks) > MOST_IN_A_DAY) return 'day';
  const all = [...before, ...drinks];
  const isMuch = ({ at }: Drunk): boolean =>
    at <= now &&
    now < at + NOTE_STAYS &&
    mlOf(all.filter((drink) => drink.at <= at && drink.at > at - HOUR)) > MOST_IN_AN_HOUR;
  return all.some(isMuch) ? 'hour' : null;
}

const mlOf = (drinks: readonly Drunk[]): number => drinks.reduce((sum, { ml }) => sum + ml, 0);
