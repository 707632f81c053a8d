import type { WaterView } from '../../../shared/hydration/water-view.ts';

/** How full the day's glass is, 0 to 1: full at the goal and not beyond; null without a goal. */
export function fillOf({ countedMl, goalMl }: WaterView): number | null {
  return goalMl === null ? null : Math.min(1, countedMl / goalMl);
}
