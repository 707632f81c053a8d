import type { Vector } from './space.ts';
import { across, beyond, distance, subtract, unit } from './vector.ts';

/** Two bones from `root` that end at, or as near as they can to, `target`. */
export interface TwoBones {
  readonly middle: Vector;
  readonly end: Vector;
  /** The direction, at a right angle to the reach, in which the middle joint stands out. */
  readonly pole: Vector;
  /** How far the end falls short, cm. */
  readonly short: number;
}

/**
 * The joint between two bones of the lengths `upper` and `lower`, by the law of cosines: of the two
 * solutions in each plane the one toward `pole`.
 */
export function reachWith(
  root: Vector,
  target: Vector,
  upper: number,
  lower: number,
  pole: Vector,
): TwoBones {
  const along = unit(subtract(target, root), [0, -1, 0]);
  const wanted = distance(root, target);
  const reach = Math.min(upper + lower - 0.01, Math.max(Math.abs(upper - lower) + 0.01, wanted));
  const out = across(pole, along);
  const cosine = (upper ** 2 + reach ** 2 - lower ** 2) / (2 * upper * reach);
  const sine = Math.sqrt(Math.max(0, 1 - cosine ** 2));
  return {
    middle: beyond(beyond(root, along, upper * cosine), out, upper * sine),
    end: beyond(root, along, reach),
    pole: out,
    short: Math.abs(wanted - reach),
  };
}
