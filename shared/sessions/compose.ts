import { LONGEST_REST, fit, secondsAt } from './fit.ts';
import type { Fit } from './fit.ts';
import { PREVIEW_SECONDS } from './item.ts';
import type { RoutineEntry } from './session.ts';

/** How much room a further entry may ask for: with its usual dose, or with its least. */
export type Dosage = 'usual' | 'min';

/** Chooses what to add to the entries in `room` seconds (previews included); none when nothing fits. */
export type Picker = (
  entries: readonly RoutineEntry[],
  room: number,
  dosage: Dosage,
) => readonly RoutineEntry[];

/** A picker that adds nothing. */
export const noMore: Picker = () => [];

/**
 * Fills `seconds` with the planned entries, leaving out the last ones where there is no time for them, and
 * with as many more as the picker offers. What is left is at most a short rest, if the picker could help it.
 */
export function compose(planned: readonly RoutineEntry[], seconds: number, pick: Picker): Fit {
  let entries = planned;
  while (entries.length > 0 && secondsAt(entries, 'min') > seconds) entries = entries.slice(0, -1);
  entries = addWhile(entries, seconds, 'usual', pick);
  for (let best = fitted(entries, seconds); ;) {
    const isExact = best.left <= LONGEST_REST;
    if (isExact && best.cost <= FAIR_COST * entries.length) return best;
    const more = pick(entries, roomAfter(entries, seconds, 'min'), 'min');
    if (more.length === 0) return best;
    entries = [...entries, ...more];
    const other = fitted(entries, seconds);
    if (isExact && (other.left > LONGEST_REST || other.cost >= best.cost)) return best;
    best = other;
  }
}

/** Doses this far from the usual ones, on average, call for another stretch rather than longer ones. */
const FAIR_COST = 0.3;

const fitted = (entries: readonly RoutineEntry[], seconds: number): Fit =>
  fit(entries, seconds) ?? { entries: [], left: seconds, cost: 0 };

function addWhile(
  planned: readonly RoutineEntry[],
  seconds: number,
  dosage: Dosage,
  pick: Picker,
): readonly RoutineEntry[] {
  let entries = planned;
  for (;;) {
    const more = pick(entries, roomAfter(entries, seconds, dosage), dosage);
    if (more.length === 0) return entries;
    entries = [...entries, ...more];
  }
}

/** Seconds for further entries, each with the preview before it. */
const roomAfter = (entries: readonly RoutineEntry[], seconds: number, dosage: Dosage): number =>
  seconds - secondsAt(entries, dosage) + (entries.length > 0 ? 0 : PREVIEW_SECONDS);
