import type { Vector } from './space.ts';
import { ANKLE_HEIGHT, BALL, HEEL } from './proportions.ts';
import { add, beyond, scale } from './vector.ts';
import { radians } from './axes.ts';

/** Where a foot points and where its sole faces. */
export interface FootAxes {
  readonly toes: Vector;
  readonly sole: Vector;
  /** Direction beyond the ball: the toes stay flat when the heel lifts. */
  readonly toeTips: Vector;
}

const DOWN: Vector = [0, -1, 0];

/** The ankle and the directions of a foot that stands at `sole` facing `facing`, its heel lifted by `heel` degrees. */
export function standingFoot(
  sole: Vector,
  facing: Vector,
  heel: number,
): FootAxes & { readonly ankle: Vector } {
  const angle = radians(heel);
  const cosine = Math.cos(angle);
  const sine = Math.sin(angle);
  // Turned about the ball when the heel lifts, about the heel when the toes do.
  const toes = add(scale(facing, cosine), scale(DOWN, sine));
  const under = add(scale(DOWN, cosine), scale(facing, -sine));
  const pivot = beyond(sole, facing, heel >= 0 ? BALL : -HEEL);
  const back = heel >= 0 ? -BALL : HEEL;
  return {
    ankle: beyond(beyond(pivot, toes, back), under, -ANKLE_HEIGHT),
    toes,
    sole: under,
    toeTips: heel >= 0 ? facing : toes,
  };
}
