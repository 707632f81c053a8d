import type { Arrow } from '../../../figure/script.ts';
import type { Vector } from '../../../figure/space.ts';
import { scale } from '../../../figure/vector.ts';
import type { SceneFacts } from '../scene.ts';

type Way = Omit<Arrow, 'into'>;

/** An arrow from a place, so long. */
export const oneWay = (at: Vector, toward: Vector, bow?: number): readonly Way[] => [
  bow === undefined ? { at, toward } : { at, toward, bow },
];

/** Arrows both ways, for what can be set. */
export const bothWays = (at: Vector, toward: Vector): readonly Way[] => [
  { at, toward },
  { at, toward: scale(toward, -1) },
];

/** A picture with arrows where something was moved. */
export const changed = (facts: SceneFacts, ...ways: readonly (readonly Way[])[]): SceneFacts => ({
  ...facts,
  arrows: () => ways.flat(),
});
