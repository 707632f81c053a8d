import type { Turning } from './script.ts';
import type { Vector } from './space.ts';
import { add, dot, scale } from './vector.ts';

/** Three directions at right angles, each of length 1: where a part of the body faces. */
export interface Axes {
  readonly forward: Vector;
  readonly up: Vector;
  readonly right: Vector;
}

/** The directions of the world. */
export const WORLD: Axes = { forward: [1, 0, 0], up: [0, 1, 0], right: [0, 0, 1] };

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** `a` turned toward `b`, both of length 1 and at a right angle. Degrees. */
export const toward = (a: Vector, b: Vector, degrees: number): Vector =>
  add(scale(a, Math.cos(radians(degrees))), scale(b, Math.sin(radians(degrees))));

/** First turned about its length, then bent forward, then leant to the right. */
export function turnAxes(axes: Axes, { turn = 0, bend = 0, lean = 0 }: Turning): Axes {
  const facing = toward(axes.forward, axes.right, turn);
  const side = toward(axes.right, axes.forward, -turn);
  const bentUp = toward(axes.up, facing, bend);
  const forward = toward(facing, axes.up, -bend);
  return {
    forward,
    up: toward(bentUp, side, lean),
    right: toward(side, bentUp, -lean),
  };
}

/** A direction given along these axes, in the world. */
export const outOf = (axes: Axes, [forward, up, right]: Vector): Vector =>
  add(add(scale(axes.forward, forward), scale(axes.up, up)), scale(axes.right, right));

/** A direction of the world, along these axes. */
export const into = (axes: Axes, direction: Vector): Vector => [
  dot(direction, axes.forward),
  dot(direction, axes.up),
  dot(direction, axes.right),
];
