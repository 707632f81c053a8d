// What lives here: the day's drinks as a stair, and the goal spread evenly beside it, as plain numbers.
// What does not: drawing them (PaceChart.tsx), the hours of the goal (shared/hydration/pace.ts).
// The line is there to look at. Nothing is computed of how far a day is from it, on purpose.
import type { WaterView } from '../../../shared/hydration/water-view.ts';
import { countedMl } from '../../../shared/hydration/drinks.ts';
import { HOUR } from '../../../shared/time/moment.ts';

/** A day's drinks to be drawn in a field of 100 by 100. */
export interface PaceDrawing {
  /** What the field shows, wall-clock ms, whole hours. */
  readonly from: number;
  readonly to: number;
  /** Hours to be named, wall-clock ms. */
  readonly ticks: readonly number[];
  /** How high the goal stands, 0 (top) to 100; null without one. */
  readonly goalY: number | null;
  /** The quiet line, as path data; null without a goal. */
  readonly line: string | null;
  /** The stair of drinks up to now, as path data. */
  readonly stair: string;
  /** What lies below it. */
  readonly area: string;
}

/** At least this much of the day is shown, ms. */
const SHORTEST = 6 * HOUR;
/** With little to show, the field is at least this high, ml. */
const LOWEST_TOP = 500;
/** Room above the highest, for the goal's name. */
const HEADROOM = 1.15;

/** Draws a day as it is at `now`, wall-clock ms. */
export function drawPace(view: WaterView, now: number): PaceDrawing {
  const { drinks, goalMl, pace } = view;
  const times = [...drinks.map(({ at }) => at), now, ...(pace ? [pace.from, pace.to] : [])];
  const from = Math.floor(Math.min(...times) / HOUR) * HOUR;
  const to = Math.max(Math.ceil(Math.max(...times) / HOUR) * HOUR, from + SHORTEST);
  const top = Math.max(goalMl ?? 0, view.countedMl, LOWEST_TOP) * HEADROOM;
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
    goalY: goalMl === null ? null : y(goalMl),
    line: goalMl === null || !pace ? null : `M${x(pace.from)} ${y(0)}L${x(pace.to)} ${y(goalMl)}`,
    stair,
    area: `${stair}V${y(0)}Z`,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
