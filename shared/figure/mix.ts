import type { Pose } from './script.ts';

/** On the way from one key pose to another; `share` 0 to 1. A single pose is a way to itself. */
export interface Mix {
  readonly from: Pose;
  readonly to: Pose;
  readonly share: number;
}

/** A number of the pose, in between; what is left out is 0. */
export function lerp(mix: Mix, read: (pose: Pose) => number | undefined, left = 0): number {
  return (read(mix.from) ?? left) * (1 - mix.share) + (read(mix.to) ?? left) * mix.share;
}
