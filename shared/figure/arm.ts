import { toward } from './axes.ts';
import { hanging, mixedAngles, swing } from './limb.ts';
import type { Ends, Solved } from './limb.ts';
import { betweenPlaces } from './places.ts';
import { FOREARM, HAND, UPPER_ARM } from './proportions.ts';
import type { ArmPose, FreeArm, ReachingArm, Side } from './script.ts';
import type { Vector } from './space.ts';
import type { Arm, Trunk, Unfinished } from './skeleton.ts';
import { reachWith } from './two-bones.ts';
import { across, between, beyond, scale, subtract, unit } from './vector.ts';

/** An arm on its way from one pose to another; undefined while something it reaches for is not solved. */
export function solveArm(
  body: Unfinished,
  side: Side,
  from: ArmPose,
  to: ArmPose,
  share: number,
  whole: Ends,
): Solved<Arm> | undefined {
  if (from.kind === 'free' && to.kind === 'free')
    return { limb: freeArm(body.trunk, side, mixedAngles(ANGLES, from, to, share)), short: 0 };
  if (from.kind === 'reach' && to.kind === 'reach') return reachingArm(body, side, from, to, share);
  return { limb: swungArm(body.trunk, side, share, whole()), short: 0 };
}

const ANGLES = ['raise', 'open', 'elbow', 'roll', 'wrist'] as const;

function freeArm(
  { chest, shoulders }: Trunk,
  side: Side,
  angles: Required<Omit<FreeArm, 'kind'>>,
): Arm {
  const { raise, open, elbow, roll, wrist } = angles;
  // Here a positive roll turns inward: the crease of the elbow takes the forearm along.
  const { bone: upper, front: crease } = hanging(chest, side, { raise, open, roll: -roll });
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
function swungArm(trunk: Trunk, side: Side, share: number, { from, to }: ReturnType<Ends>): Arm {
  const bone = swing(
    trunk.chest,
    { axes: from.trunk.chest, limb: from.arms[side] },
    { axes: to.trunk.chest, limb: to.arms[side] },
    share,
  );
  const shoulder = trunk.shoulders[side];
  const elbow = beyond(
    shoulder,
    bone((arm) => unit(subtract(arm.elbow, arm.shoulder))),
    UPPER_ARM,
  );
  const wrist = beyond(
    elbow,
    bone((arm) => unit(subtract(arm.wrist, arm.elbow))),
    FOREARM,
  );
  const fingers = bone((arm) => unit(subtract(arm.tip, arm.wrist)));
  return {
    shoulder,
    elbow,
    wrist,
    tip: beyond(wrist, fingers, HAND),
    palm: across(
      bone((arm) => arm.palm),
      fingers,
    ),
  };
}
