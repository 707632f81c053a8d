import type { FigureScript, Pose } from './script.ts';
import type { Skeleton } from './skeleton.ts';
import { solveBetween } from './solve.ts';

/** Where a movement is: between two key poses of a script, by name. `share` of the way, 0 to 1. */
export interface Way {
  readonly from: string;
  readonly to: string;
  readonly share: number;
}

/** A share of time as a share of the way: bodies start and stop softly, and are quickest in the middle. */
export const softly = (share: number): number =>
  (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, share)))) / 2;

/** The key pose of this name. Throws a RangeError that names it where the script has none. */
export function poseOf(script: FigureScript, name: string): Pose {
  const pose = script.poses[name];
  if (!pose) throw new RangeError(`the figure has no key pose "${name}"`);
  return pose;
}

/** The body on its way. `breath`: how full of air the chest is, 0 to 1. */
export function bodyAt(script: FigureScript, way: Way, breath = 0): Skeleton {
  return solveBetween(
    { from: poseOf(script, way.from), to: poseOf(script, way.to), share: way.share },
    breath,
  );
}

/** A quiet breath, ms: two parts in, three parts out. */
const QUIET_BREATH = 5_000;

/** The chest at `elapsed` ms into a phase that lasts `length` ms, for its kind of breath. 0 empty, 1 full. */
export function breathAt(breath: 'in' | 'out' | 'easy', elapsed: number, length: number): number {
  switch (breath) {
    case 'in':
      return softly(elapsed / length);
    case 'out':
      return 1 - softly(elapsed / length);
    case 'easy': {
      const share = (elapsed % QUIET_BREATH) / QUIET_BREATH;
      return share < 0.4 ? softly(share / 0.4) : 1 - softly((share - 0.4) / 0.6);
    }
  }
}

/** No chest fills or empties sooner, ms. */
const QUICKEST_BREATH = 700;

/**
 * The chest `passed` ms after it was `before` full, where it should be `wanted` full. A step may begin with
 * another breath than the last one ended with; the body takes its time to get there.
 */
export function airAfter(before: number, wanted: number, passed: number): number {
  const most = Math.max(0, passed) / QUICKEST_BREATH;
  return before + Math.min(most, Math.max(-most, wanted - before));
}
