// What lives here: the day's drinks as a stair, and the goal spread evenly beside it, as plain numbers.
// What does not: drawing them (PaceChart.tsx), the hours of the goal (shared/hydration/pace.ts).
// The line is there to look at. Nothing is computed of how far a day is from it, on purpose.
import type { WaterView } from '../../../shared/hydration/water-view.ts';
import { countedMl } from '../../../shared/hydration/drinks.ts';
import type { DayDrink } from '../../../shared/hydration/drinks.ts';
import type { DrinkUnit } from '../../../shared/hydration/units.ts';
import { HOUR } from '../../../shared/time/moment.ts';
import { scaleOf } from '../history/charts/scale.ts';

/** A day's drinks to be drawn in a field of 100 by 100. */
export interface PaceDrawing {
  /** What the field shows, wall-clock ms, whole hours. */
  readonly from: number;
  readonly to: number;
  /** Hours to be named, wall-clock ms. */
  readonly ticks: readonly number[];
  /** The line across: the goal, or without one a round amount for measure. */
  readonly mark: Mark;
  /** The quiet line, as path data; null without a goal. */
  readonly line: string | null;
  /** The stair of drinks up to now, as path data. */
  readonly stair: string;
  /** What lies below it. */
  readonly area: string;
}

/** A line across the field, with its name above it. */
interface Mark {
  readonly ml: number;
  /** 0 (top) to 100. */
  readonly y: number;
  /** Where its name stands, so that the stair does not cross it. */
  readonly nameAt: 'start' | 'end';
}

/** At least this much of the day is shown, ms. */
const SHORTEST = 6 * HOUR;
/** With little to show, the field is at least this high, ml. */
const LOWEST_TOP = 500;
/** The measure is round in so many parts at most. */
const MEASURES = 4;
/** Room above the highest, for the goal's name. */
const HEADROOM = 1.15;

/** Draws a day as it is at `now`, wall-clock ms; the measure is round in `drinkUnit`. */
export function drawPace(view: WaterView, now: number, drinkUnit: DrinkUnit): PaceDrawing {
  const { drinks, goalMl, pace } = view;
  const times = [...drinks.map(({ at }) => at), now, ...(pace ? [pace.from, pace.to] : [])];
  const from = Math.floor(Math.min(...times) / HOUR) * HOUR;
  const to = Math.max(Math.ceil(Math.max(...times) / HOUR) * HOUR, from + SHORTEST);
  const highest = Math.max(goalMl ?? 0, view.countedMl, LOWEST_TOP);
  const markMl = goalMl ?? scaleOf('ml', highest, { most: MEASURES, drinkUnit }).top;
  const top = Math.max(highest, markMl) * HEADROOM;
  const x = (time: number): number => round((100 * (time - from)) / (to - from));
  const y = (ml: number): number => round(100 - (100 * ml) / top);

  let sum = 0;
  const steps = drinks.map((drink) => {
    sum += countedMl(drink);
    return `H${x(drink.at)}V${y(sum)}`;
  });
  const stair = `M${x(from)} ${y(0)}${steps.join('')}H${x(Math.max(now, drinks.at(-1)?.at ?? now))}`;
  const every = to - from > 12 * HOUR ? 3 * HOUR : to - from > 6 * HOUR ? 2 * HOUR : HOUR;
  const ticks = Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, i) => from + i * every); // prettier-ignore

  return {
    from,
    to,
    ticks,
    mark: {
      ml: markMl,
      y: y(markMl),
      nameAt: passes(drinks, markMl, from + (to - from) / 2) ? 'end' : 'start',
    },
    line: goalMl === null || !pace ? null : `M${x(pace.from)} ${y(0)}L${x(pace.to)} ${y(goalMl)}`,
    stair,
    area: `${stair}V${y(0)}Z`,
  };
}

/** Whether what counts is more than `ml` before a moment. */
const passes = (drinks: readonly DayDrink[], ml: number, before: number): boolean =>
  drinks.reduce((sum, drink) => sum + (drink.at < before ? countedMl(drink) : 0), 0) > ml;

const round = (value: number): number => Math.round(value * 100) / 100;
