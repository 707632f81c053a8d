import type { Vector } from './space.ts';

/** Vector arithmetic in three dimensions. Everything else about directions is in axes.ts. */

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const lengthOf = (a: Vector): number => Math.hypot(a[0], a[1], a[2]);
export const distance = (a: Vector, b: Vector): number => lengthOf(subtract(a, b));

/** `from` and then `along` times as far in `direction`. */
export const beyond = (from: Vector, direction: Vector, along: number): Vector =>
  add(from, scale(direction, along));

/** The direction of `a`, of length 1; `fallback` where `a` has none. */
export function unit(a: Vector, fallback: Vector = [0, 1, 0]): Vector {
  const length = lengthOf(a);
  return length < 1e-6 ? fallback : scale(a, 1 / length);
}

/** What of `a` is at a right angle to the unit vector `axis`, of length 1. */
export const across = (a: Vector, axis: Vector, fallback?: Vector): Vector =>
  unit(subtract(a, scale(axis, dot(a, axis))), fallback ?? anyAcross(axis));

function anyAcross(axis: Vector): Vector {
  const other: Vector = Math.abs(axis[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0];
  return unit(subtract(other, scale(axis, dot(other, axis))));
}

/** Part of the way from `a` to `b`, in a straight line. */
export const between = (a: Vector, b: Vector, share: number): Vector =>
  add(scale(a, 1 - share), scale(b, share));

/** Part of the way from the direction `a` to the direction `b`, turning evenly. Both of length 1. */
export function turned(a: Vector, b: Vector, share: number): Vector {
  const cosine = Math.min(1, Math.max(-1, dot(a, b)));
  const angle = Math.acos(cosine);
  const toward = across(b, a);
  return add(scale(a, Math.cos(angle * share)), scale(toward, Math.sin(angle * share)));
}

/** The angle between two directions of length 1, degrees. */
export const angleBetween = (a: Vector, b: Vector): number =>
  (Math.acos(Math.min(1, Math.max(-1, dot(a, b)))) * 180) / Math.PI;
