import type { Place } from './script.ts';
import type { Vector } from './space.ts';
import { pointOf } from './skeleton.ts';
import type { Unfinished } from './skeleton.ts';
import { add, between, distance } from './vector.ts';

/** Where a place is in the world; undefined while the limb it lies on is not solved. */
export function placeOf(body: Unfinished, place: Place): Vector | undefined {
  if (!('on' in place)) return place;
  const at = pointOf(body, place.on);
  return at && add(at, place.offset ?? [0, 0, 0]);
}

/** Nearer than this, cm, a moved place is the same place. */
const SAME = 0.5;
/** A foot or hand that changes its place is lifted this part of the way it goes, cm per cm, and never higher than 8. */
const LIFT = 0.25;

/** Between two places. On its way to another place the limb lifts in a flat arc. */
export function betweenPlaces(
  body: Unfinished,
  from: Place,
  to: Place,
  share: number,
): Vector | undefined {
  const start = placeOf(body, from);
  const end = placeOf(body, to);
  if (!start || !end) return undefined;
  const way = distance(start, end);
  const [x, y, z] = between(start, end, share);
  if (way < SAME) return [x, y, z];
  return [x, y + Math.min(8, way * LIFT) * Math.sin(Math.PI * share) ** 2, z];
}
