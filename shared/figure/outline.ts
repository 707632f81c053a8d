// What lives here: outlines as SVG path data: rounded chains for limbs, smooth closed curves, hulls.
// What does not: what they are outlines of (limb-parts.ts, trunk-parts.ts, head-parts.ts, props.ts).
// To add a kind of outline: one function from picture points to path data.
import type { Point } from './camera.ts';

/** A round place on the way of a limb. */
export interface Round {
  readonly at: Point;
  readonly radius: number;
}

const write = (value: number): string => String(Math.round(value * 100) / 100);
const pair = ([x, y]: Point): string => `${write(x)} ${write(y)}`;

/** A limb through round places, each joined to the next by its tangents. One path, filled as one. */
export function chain(rounds: readonly Round[]): string {
  let path = '';
  for (let index = 1; index < rounds.length; index += 1) {
    const [from, to] = [rounds[index - 1], rounds[index]];
    if (from && to) path += capsule(from, to);
  }
  return path;
}

function capsule(from: Round, to: Round): string {
  const [x, y] = [to.at[0] - from.at[0], to.at[1] - from.at[1]];
  const distance = Math.hypot(x, y);
  if (distance <= Math.abs(from.radius - to.radius) + 0.01)
    return circle(from.radius > to.radius ? from : to);
  const along = Math.atan2(y, x);
  const spread = Math.acos((from.radius - to.radius) / distance);
  const on = ({ at, radius }: Round, angle: number): Point => [
    at[0] + radius * Math.cos(angle),
    at[1] + radius * Math.sin(angle),
  ];
  const arc = ({ radius }: Round, isLarge: boolean, end: Point): string =>
    `A${write(radius)} ${write(radius)} 0 ${isLarge ? 1 : 0} 1 ${pair(end)}`;
  return (
    `M${pair(on(from, along + spread))}` +
    arc(from, spread < Math.PI / 2, on(from, along - spread)) +
    `L${pair(on(to, along - spread))}` +
    `${arc(to, spread > Math.PI / 2, on(to, along + spread))}Z`
  );
}

/** A circle as a path. */
export function circle({ at: [x, y], radius }: Round): string {
  const r = write(radius);
  return (
    `M${pair([x - radius, y])}A${r} ${r} 0 1 1 ${pair([x + radius, y])}` +
    `A${r} ${r} 0 1 1 ${pair([x - radius, y])}Z`
  );
}

/** A closed curve through all points, without corners (Catmull-Rom, as Bézier segments). */
export function smooth(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0];
  let path = `M${pair(at(0))}`;
  for (let index = 0; index < points.length; index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    path += `C${pair(first)} ${pair(second)} ${pair(to)}`;
  }
  return `${path}Z`;
}

/** Straight lines around the points. */
export const polygon = (points: readonly Point[]): string => `M${points.map(pair).join('L')}Z`;

/** An open line through points, without corners. */
export function line(points: readonly Point[]): string {
  const [first, ...others] = points;
  if (!first) return '';
  let path = `M${pair(first)}`;
  for (const [index, to] of others.entries()) {
    const from = points[index] ?? first;
    const before = points[index - 1] ?? from;
    const after = points[index + 2] ?? to;
    path +=
      `C${pair([from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6])} ` +
      `${pair([to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6])} ${pair(to)}`;
  }
  return path;
}

/** An open bow from one point to another, drawn toward `pull`. */
export const curve = (from: Point, pull: Point, to: Point): string =>
  `M${pair(from)}Q${pair(pull)} ${pair(to)}`;

/** The points on the outside, in order (Andrew's monotone chain). */
export function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (ordered: readonly Point[]): Point[] => {
    const kept: Point[] = [];
    for (const point of ordered) {
      while (kept.length > 1 && !turnsLeft(kept.at(-2), kept.at(-1), point)) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

function turnsLeft(a: Point = [0, 0], b: Point = [0, 0], c: Point = [0, 0]): boolean {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0;
}

/** Length of a dash and the gap after it, cm. */
const DASH = 4;
const GAP = 4.5;

/** Straight lines of dashes from point to point; each ends with a whole one. */
export function dashes(points: readonly Point[]): string {
  return points
    .slice(1)
    .map((end, index) => dashedLine(points[index] ?? end, end))
    .join('');
}

function dashedLine(start: Point, end: Point): string {
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]) || 1;
  const count = Math.floor((length + GAP) / (DASH + GAP));
  const at = (back: number): Point => {
    const share = back / length;
    return [end[0] + (start[0] - end[0]) * share, end[1] + (start[1] - end[1]) * share];
  };
  return Array.from({ length: count }, (_, index) => {
    const from = index * (DASH + GAP);
    return line([at(from + DASH), at(from)]);
  }).join('');
}
