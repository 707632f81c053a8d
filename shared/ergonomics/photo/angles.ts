// What lives here: the six angles of a body seen from the side, from where its markers lie.
// What does not: what they mean (measure.ts), how far to trust them (errors.ts), what is good (ranges.ts).
// To add an angle: its id and meaning in measure.ts, its line here, its error and its range.
import { away, degreesOf, innerAngle, mapMarkers, turned } from './geometry.ts';
import type { Angles, Markers, PhotoMeasure, Spot } from './measure.ts';

/** A line along something that is vertical in truth, from either end. */
export type VerticalLine = NonNullable<PhotoMeasure['vertical']>;

/**
 * How far the picture is turned, degrees as a clock's hands go, -90 to 90; 0 for a line without length.
 * Its two points may come in either order.
 */
export function tiltOf([one, other]: VerticalLine): number {
  const { x, y } = one.y <= other.y ? away(one, other) : away(other, one);
  // The upper end leans to the right where the lower one lies to its left.
  return degreesOf(-x, y);
}

/** The markers as they would lie, had the camera stood level. */
export function levelled(markers: Markers, vertical: VerticalLine | null): Markers {
  const tilt = vertical ? tiltOf(vertical) : 0;
  return tilt === 0 ? markers : mapMarkers(markers, (spot) => turned(spot, -tilt));
}

/**
 * Which way the person faces: 1 to the picture's right, -1 to its left. What tells is what lies in front
 * of a seated body: the screen before the eye, the knee before the hip, the hand before the elbow, the
 * eye before the ear. Longer distances count for more, so one marker that lies wrong turns nobody round.
 */
export function facingOf({ eye, ear, elbow, wrist, hip, knee, screenTop }: Markers): 1 | -1 {
  const ahead = screenTop.x - eye.x + (knee.x - hip.x) + (wrist.x - elbow.x) + (eye.x - ear.x);
  return ahead < 0 ? -1 : 1;
}

/** The angles of a picture, degrees; `vertical` corrects one that is tilted. */
export function anglesOf(markers: Markers, vertical: VerticalLine | null): Angles {
  const level = levelled(markers, vertical);
  const facing = facingOf(level);
  /** Forward and up, px. */
  const reach = (from: Spot, to: Spot): { readonly forward: number; readonly up: number } => {
    const { x, y } = away(from, to);
    return { forward: x * facing, up: -y };
  };
  const trunk = reach(level.hip, level.shoulder);
  const neck = reach(level.shoulder, level.ear);
  const forearm = reach(level.elbow, level.wrist);
  const sight = reach(level.eye, level.screenTop);
  return {
    elbow: innerAngle(level.shoulder, level.elbow, level.wrist),
    knee: innerAngle(level.hip, level.knee, level.ankle),
    trunk: degreesOf(-trunk.forward, trunk.up),
    neck: degreesOf(neck.forward, neck.up),
    forearm: degreesOf(forearm.up, forearm.forward),
    eyeLine: degreesOf(sight.up, sight.forward),
  };
}
