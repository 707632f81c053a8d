import { radians } from './axes.ts';
import type { View } from './script.ts';
import type { Vector } from './space.ts';
import { dot } from './vector.ts';

/** A point of the picture, cm; y grows downward, as on screens. */
export type Point = readonly [x: number, y: number];

/** Looks at the world from far away, so that nothing gets smaller with distance. */
export interface Camera {
  /** Picture axes in the world, and the direction toward the eye. */
  readonly across: Vector;
  readonly down: Vector;
  readonly toEye: Vector;
}

/** The camera of a view. */
export function cameraOf({ azimuth, elevation }: View): Camera {
  const [a, e] = [radians(azimuth), radians(elevation)];
  const toEye: Vector = [Math.cos(e) * Math.cos(a), Math.sin(e), Math.cos(e) * Math.sin(a)];
  return {
    across: [Math.sin(a), 0, -Math.cos(a)],
    down: [Math.sin(e) * Math.cos(a), -Math.cos(e), Math.sin(e) * Math.sin(a)],
    toEye,
  };
}

export const project = (camera: Camera, at: Vector): Point => [
  dot(at, camera.across),
  dot(at, camera.down),
];

/** How near to the eye, cm; more is nearer. */
export const nearness = (camera: Camera, at: Vector): number => dot(at, camera.toEye);
