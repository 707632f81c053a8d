import { into, outOf, toward } from './axes.ts';
import type { Solved } from './leg.ts';
import { betweenPlaces } from './places.ts';
import { FOREARM, HAND, UPPER_ARM } from './proportions.ts';
import type { ArmPose, FreeArm, ReachingArm, Side, Vector } from './script.ts';
import type { Arm, Skeleton, Trunk, Unfinished } from './skeleton.ts';
import { reachWith } from './two-bones.ts';
import { across, between, beyond, scale, subtract, turned, unit } from './vector.ts';

/** An arm on its way from one pose to another; undefined while something it reaches for is not solved. */
export function solveArm(
  body: Unfinished,
  side: Side,
  from: ArmPose,
  to: ArmPose,
  share: number,
  whole: () => { readonly from: Skeleton; readonly to: Skeleton },
): Solved<Arm> | undefined {
  if (from.kind === 'free' && to.kind === 'free')
    return { limb: freeArm(body.trunk, side, mixFree(from, to, share)), short: 0 };
  if (from.kind === 'reach' && to.kind === 'reach') return reachingArm(body, side, from, to, share);
  return { limb: swungArm(body.trunk, side, share, whole()), short: 0 };
}

const mixed = (a = 0, b = 0, share: number): number => a * (1 - share) + b * share;

function mixFree(a: FreeArm, b: FreeArm, share: number): FreeArm {
  return {
    kind: 'free',
    raise: mixed(a.raise, b.raise, share),
    open: mixed(a.open, b.open, share),
    elbow: mixed(a.elbow, b.elbow, share),
    roll: mixed(a.roll, b.roll, share),
    wrist: mixed(a.wrist, b.wrist, share),
  };
}

function freeArm({ chest, shoulders }: Trunk, side: Side, pose: FreeArm): Arm {
  // A relaxed arm is never quite straight.
  const { raise = 0, open = 4, elbow = 10, roll = 15, wrist = 0 } = pose;
  const out = scale(chest.right, side === 'right' ? 1 : -1);
  const down = scale(chest.up, -1);
  const raised = toward(down, chest.forward, raise);
  const upper = toward(raised, out, open);
  const facing = toward(chest.forward, down, -raise);
  const crease = toward(facing, toward(out, raised, -open), -roll);
  const fore = toward(upper, crease, elbow);
  const palm = toward(crease, scale(upper, -1), elbow);
  const shoulder = shoulders[side];
  const elbowAt = beyond(shoulder, upper, UPPER_ARM);
  const wristAt = beyond(elbowAt, fore, FOREARM);
  return {
    shoulder,
    elbow: elbowAt,
    wrist: wristAt,
    tip: beyond(wristAt, toward(fore, palm, wrist), HAND),
    palm: toward(palm, scale(fore, -1), wrist),
  };
}

function reachingArm(
  body: Unfinished,
  side: Side,
  from: ReachingArm,
  to: ReachingArm,
  share: number,
): Solved<Arm> | undefined {
  const target = betweenPlaces(body, from.wrist, to.wrist, share);
  if (!target) return undefined;
  const { chest, shoulders } = body.trunk;
  const shoulder = shoulders[side];
  const usual = between(scale(chest.up, -1), scale(chest.forward, -1), 0.5);
  const pole = between(from.elbow ?? usual, to.elbow ?? usual, share);
  const bones = reachWith(shoulder, target, UPPER_ARM, FOREARM, pole);
  const fore = unit(subtract(bones.end, bones.middle));
  const fingers = unit(between(unit(from.fingers ?? fore), unit(to.fingers ?? fore), share), fore);
  return {
    limb: {
      shoulder,
      elbow: bones.middle,
      wrist: bones.end,
      tip: beyond(bones.end, fingers, HAND),
      palm: across(
        between(palmOf(from, bones.pole, fingers), palmOf(to, bones.pole, fingers), share),
        fingers,
      ),
    },
    short: bones.short,
  };
}

/** A hand that is put down faces what it is put on. */
function palmOf(pose: ReachingArm, pole: Vector, fingers: Vector): Vector {
  const usual = pose.fingers ? ([0, -1, 0] as const) : scale(pole, -1);
  return across(pose.palm ?? usual, fingers, across(scale(pole, -1), fingers));
}

/** From one kind of pose to another: each bone turns evenly, as seen from the chest. */
function swungArm(
  trunk: Trunk,
  side: Side,
  share: number,
  whole: { readonly from: Skeleton; readonly to: Skeleton },
): Arm {
  const swing = (read: (arm: Arm) => Vector): Vector => {
    const { from, to } = whole;
    const a = into(from.trunk.chest, read(from.arms[side]));
    const b = into(to.trunk.chest, read(to.arms[side]));
    return outOf(trunk.chest, turned(a, b, share));
  };
  const shoulder = trunk.shoulders[side];
  const elbow = beyond(
    shoulder,
    swing((arm) => unit(subtract(arm.elbow, arm.shoulder))),
    UPPER_ARM,
  );
  const wrist = beyond(
    elbow,
    swing((arm) => unit(subtract(arm.wrist, arm.elbow))),
    FOREARM,
  );
  const fingers = swing((arm) => unit(subtract(arm.tip, arm.wrist)));
  return {
    shoulder,
    elbow,
    wrist,
    tip: beyond(wrist, fingers, HAND),
    palm: across(
      swing((arm) => arm.palm),
      fingers,
    ),
  };
}
