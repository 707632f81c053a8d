import type { SessionItem, SessionStep } from './session.ts';
import { lengthOf } from './timeline.ts';

/** What of the items was before `at` ms; the one that was on ends there. */
export const cutAt = (items: readonly SessionItem[], at: number): readonly SessionItem[] =>
  items
    .filter(({ start }) => start < at)
    .map((item) => {
      if (item.start + item.length <= at) return item;
      const steps = item.steps.filter(({ start }) => start < at).map((step) => ending(step, at));
      return { ...item, steps, length: at - item.start };
    });

const ending = (step: SessionStep, at: number): SessionStep =>
  step.start + step.length <= at ? step : { ...step, length: at - step.start };

/** The item with these steps following on its own ones. */
export function goingOn(item: SessionItem, steps: readonly SessionStep[]): SessionItem {
  let at = item.start + item.length;
  const moved = steps.map((step) => {
    const here = { ...step, start: at };
    at += step.length;
    return here;
  });
  return { ...item, steps: [...item.steps, ...moved], length: item.length + lengthOf(moved) };
}
