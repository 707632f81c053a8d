// What lives here: directions, distances and turns in a picture, in plain numbers.
// What does not: which markers they are taken from (angles.ts).
import type { MarkerId, Markers, Spot } from './measure.ts';
import { MARKERS } from './measure.ts';

const DEGREES = 180 / Math.PI;

/** From one place to another, px. */
export const away = (from: Spot, to: Spot): Spot => ({ x: to.x - from.x, y: to.y - from.y });

/** How far apart two places are, px. */
export const distance = (one: Spot, other: Spot): number =>
  Math.hypot(other.x - one.x, other.y - one.y);

/** The angle of an opening and the length opposite to it, degrees: 0 where either is nothing. */
export const degreesOf = (opposite: number, along: number): number =>
  opposite === 0 && along === 0 ? 0 : Math.atan2(opposite, along) * DEGREES;

/** The inner angle at `joint`, 0 to 180 degrees. */
export function innerAngle(one: Spot, joint: Spot, other: Spot): number {
  const [a, b] = [away(joint, one), away(joint, other)];
  return degreesOf(Math.abs(a.x * b.y - a.y * b.x), a.x * b.x + a.y * b.y);
}

/** Every marker changed in the same way. */
export const mapMarkers = (markers: Markers, change: (spot: Spot, id: MarkerId) => Spot): Markers =>
  Object.fromEntries(MARKERS.map((id) => [id, change(markers[id], id)])) as Markers;

/** A place turned about the picture's corner, degrees as a clock's hands go. */
export function turned({ x, y }: Spot, degrees: number): Spot {
  const [sine, cosine] = [Math.sin(degrees / DEGREES), Math.cos(degrees / DEGREES)];
  return { x: x * cosine - y * sine, y: x * sine + y * cosine };
}
