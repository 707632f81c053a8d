import { turnAxes, WORLD } from './axes.ts';
import type { Axes } from './axes.ts';
import { mixed } from './limb.ts';
import { lerp } from './mix.ts';
import type { Mix } from './mix.ts';
import { outward } from './outward.ts';
import {
  HEAD_MIDDLE,
  HIP_HALF,
  KNEE_ON_GROUND,
  NECK,
  SHOULDER_HALF,
  SHOULDER_HEIGHT,
  SPINE,
  THIGH,
} from './proportions.ts';
import type { Pose, Root, Side, Turning } from './script.ts';
import type { Vector } from './space.ts';
import type { Trunk, Vertebra } from './skeleton.ts';
import { between, beyond } from './vector.ts';

/** How much the shoulders rise and the chest opens with a full breath. */
const BREATH_LIFT = 0.9;

const part = (mix: Mix, read: (pose: Pose) => Turning | undefined, share = 1): Turning => ({
  bend: lerp(mix, (pose) => read(pose)?.bend) * share,
  lean: lerp(mix, (pose) => read(pose)?.lean) * share,
  turn: lerp(mix, (pose) => read(pose)?.turn) * share,
});

/** Pelvis, spine, neck and head of a pose, or of the way from one to another. `breath` 0 to 1. */
export function solveTrunk(mix: Mix, breath: number): Trunk {
  const pelvisAxes = turnAxes(
    WORLD,
    part(mix, (pose) => pose.pelvis),
  );
  const pelvis: Vertebra = { at: hipsBetween(mix, pelvisAxes), ...pelvisAxes };
  const spine = spineFrom(mix, pelvis, breath);
  const top = spine.at(-1) ?? pelvis;
  const chest = spine.at(-2) ?? pelvis;
  const neckBase: Vertebra = { ...top, at: beyond(top.at, top.forward, -1.5) };
  return {
    pelvis,
    spine,
    chest,
    neck: neckBase,
    head: headOn(mix, neckBase),
    hips: {
      right: beyond(pelvis.at, pelvis.right, HIP_HALF),
      left: beyond(pelvis.at, pelvis.right, -HIP_HALF),
    },
    shoulders: {
      right: shoulder(mix, chest, 'right', breath),
      left: shoulder(mix, chest, 'left', breath),
    },
  };
}

/** The bends of lower and upper spine are shared out over two joints each, so that the back is a curve. */
function spineFrom(mix: Mix, pelvis: Vertebra, breath: number): Vertebra[] {
  const lumbar = part(mix, (pose) => pose.lumbar, 0.5);
  const chest = part(mix, (pose) => pose.chest, 0.5);
  const bends: readonly (Turning | null)[] = [null, lumbar, lumbar, chest, chest, null];
  const spine: Vertebra[] = [];
  let axes: Axes = pelvis;
  let at = pelvis.at;
  for (const [index, height] of SPINE.entries()) {
    at = index === 0 ? at : beyond(at, axes.up, height - (SPINE[index - 1] ?? 0));
    const bend = bends[index];
    if (bend) axes = turnAxes(axes, bend);
    if (index === 4) axes = turnAxes(axes, { bend: -1.5 * breath });
    spine.push({ at, forward: axes.forward, up: axes.up, right: axes.right });
  }
  return spine;
}

function headOn(mix: Mix, neck: Vertebra): Vertebra {
  const lower = turnAxes(
    neck,
    part(mix, (pose) => pose.neck, 0.6),
  );
  const glide = lerp(mix, (pose) => pose.neck?.glide);
  const joint = beyond(beyond(neck.at, lower.up, NECK), lower.forward, 2.5 - glide);
  const upper = turnAxes(
    lower,
    part(mix, (pose) => pose.neck, 0.4),
  );
  const axes = turnAxes(upper, { bend: lerp(mix, (pose) => pose.neck?.nod) });
  return { at: beyond(beyond(joint, axes.up, HEAD_MIDDLE), axes.forward, 1), ...axes };
}

function shoulder(mix: Mix, chest: Vertebra, side: Side, breath: number): Vector {
  const up = lerp(mix, (pose) => pose.girdle?.[side]?.up) + BREATH_LIFT * breath;
  const back = lerp(mix, (pose) => pose.girdle?.[side]?.back);
  const level = beyond(chest.at, chest.up, SHOULDER_HEIGHT - SPINE[4] + up);
  // Drawn back, the shoulders come nearer together.
  const wide = SHOULDER_HALF - Math.max(0, back) * 0.3;
  return beyond(beyond(level, chest.right, outward(side) * wide), chest.forward, -back);
}

/** On the knees, the hips swing in an arc: the lean is what lies in between, not the place. */
function hipsBetween({ from: { root: from }, to: { root: to }, share }: Mix, pelvis: Axes): Vector {
  if (from.kind !== 'knees' || to.kind !== 'knees')
    return between(hipsOf(from, pelvis), hipsOf(to, pelvis), share);
  const root: Root = {
    kind: 'knees',
    x: mixed(from.x, to.x, share),
    apart: mixed(from.apart, to.apart, share),
    back: mixed(from.back, to.back, share),
  };
  return hipsOf(root, pelvis);
}

function hipsOf(root: Root, pelvis: Axes): Vector {
  if (root.kind === 'hips') return root.at;
  const sideways = root.apart - HIP_HALF * pelvis.right[2];
  const reach = Math.sqrt(Math.max(0, THIGH ** 2 - sideways ** 2));
  const back = (root.back * Math.PI) / 180;
  return [root.x - Math.sin(back) * reach, KNEE_ON_GROUND + Math.cos(back) * reach, 0];
}
