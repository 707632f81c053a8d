import { radians, toward } from './axes.ts';
import { standingFoot } from './foot.ts';
import type { FootAxes } from './foot.ts';
import { hanging, mixed, mixedAngles, swing } from './limb.ts';
import type { Ends, Solved } from './limb.ts';
import { outward } from './outward.ts';
import { betweenPlaces } from './places.ts';
import { ANKLE_ON_GROUND, ANKLE_ON_TOES, KNEE_ON_GROUND, SHIN, THIGH } from './proportions.ts';
import type {
  FreeLeg,
  KneelingLeg,
  LegPose,
  PlantedLeg,
  Pose,
  ReachingLeg,
  Side,
} from './script.ts';
import type { Vector } from './space.ts';
import type { Leg, Trunk, Unfinished } from './skeleton.ts';
import { reachWith } from './two-bones.ts';
import { across, add, between, beyond, scale, subtract, turned, unit } from './vector.ts';

/** A leg on its way from one pose to another; undefined while something it rests on is not solved. */
export function solveLeg(
  body: Unfinished,
  side: Side,
  from: LegPose,
  to: LegPose,
  share: number,
  whole: Ends,
  roots: { readonly from: Pose['root']; readonly to: Pose['root'] },
): Solved<Leg> | undefined {
  if (from.kind === 'free' && to.kind === 'free')
    return { limb: freeLeg(body.trunk, side, mixedAngles(ANGLES, from, to, share)), short: 0 };
  if (from.kind === 'planted' && to.kind === 'planted')
    return plantedLeg(body, side, from, to, share);
  if (from.kind === 'kneeling' && to.kind === 'kneeling')
    return kneelingLeg(body.trunk, side, from, to, share, roots);
  if (from.kind === 'reach' && to.kind === 'reach') return reachingLeg(body, side, from, to, share);
  return { limb: swungLeg(body.trunk, side, share, whole()), short: 0 };
}

const ANGLES = ['raise', 'open', 'knee', 'roll', 'ankle'] as const;

function freeLeg(
  { pelvis, hips }: Trunk,
  side: Side,
  angles: Required<Omit<FreeLeg, 'kind'>>,
): Leg {
  const { raise, open, knee, roll, ankle } = angles;
  const { bone: thigh, front } = hanging(pelvis, side, { raise, open, roll });
  const shin = toward(thigh, scale(front, -1), knee);
  const shinFront = toward(front, thigh, knee);
  const toes = toward(shinFront, scale(shin, -1), ankle);
  const hip = hips[side];
  const kneeAt = beyond(hip, thigh, THIGH);
  return {
    hip,
    knee: kneeAt,
    ankle: beyond(kneeAt, shin, SHIN),
    toes,
    sole: toward(shin, shinFront, ankle),
    toeTips: toes,
    front,
  };
}

function plantedLeg(
  body: Unfinished,
  side: Side,
  from: PlantedLeg,
  to: PlantedLeg,
  share: number,
): Solved<Leg> | undefined {
  const sole = betweenPlaces(body, from.sole, to.sole, share);
  if (!sole) return undefined;
  const out = radians(mixed(from.out, to.out, share)) * outward(side);
  const facing: Vector = [Math.cos(out), 0, Math.sin(out)];
  const foot = standingFoot(sole, facing, mixed(from.heel, to.heel, share));
  const pole = between(from.knee ?? facing, to.knee ?? facing, share);
  return bent(body.trunk.hips[side], foot.ankle, pole, foot);
}

function bent(hip: Vector, ankle: Vector, pole: Vector, foot: FootAxes): Solved<Leg> {
  const bones = reachWith(hip, ankle, THIGH, SHIN, pole);
  const { toes, sole, toeTips } = foot;
  return {
    limb: {
      hip,
      knee: bones.middle,
      ankle: bones.end,
      toes,
      sole,
      toeTips,
      front: across(bones.pole, unit(subtract(bones.middle, hip))),
    },
    short: bones.short,
  };
}

function reachingLeg(
  body: Unfinished,
  side: Side,
  from: ReachingLeg,
  to: ReachingLeg,
  share: number,
): Solved<Leg> | undefined {
  const ankle = betweenPlaces(body, from.ankle, to.ankle, share);
  if (!ankle) return undefined;
  const hip = body.trunk.hips[side];
  const bones = reachWith(hip, ankle, THIGH, SHIN, between(from.knee, to.knee, share));
  const shin = unit(subtract(bones.end, bones.middle));
  const own = across(bones.pole, shin);
  const toes = unit(between(unit(from.toes ?? own), unit(to.toes ?? own), share), own);
  const sole = across(shin, toes, scale(own, -1));
  return bent(hip, ankle, bones.pole, { toes, sole, toeTips: toes });
}

function kneelingLeg(
  { hips }: Trunk,
  side: Side,
  from: KneelingLeg,
  to: KneelingLeg,
  share: number,
  roots: { readonly from: Pose['root']; readonly to: Pose['root'] },
): Solved<Leg> {
  const hip = hips[side];
  const x = mixed(kneeX(roots.from, hip), kneeX(roots.to, hip), share);
  const z = mixed(kneeZ(roots.from, hip, side), kneeZ(roots.to, hip, side), share);
  const knee: Vector = [x, KNEE_ON_GROUND, z];
  const tuck = mixed(from.tucked ? 1 : 0, to.tucked ? 1 : 0, share);
  const inward = radians(mixed(from.inward, to.inward, share)) * outward(side);
  const height = mixed(ANKLE_ON_GROUND, ANKLE_ON_TOES, tuck) - KNEE_ON_GROUND;
  const flat = Math.sqrt(SHIN ** 2 - height ** 2);
  const ankle = add(knee, [-Math.cos(inward) * flat, height, -Math.sin(inward) * flat]);
  const back: Vector = [-Math.cos(inward), 0, -Math.sin(inward)];
  const toes = unit(turned(back, unit([0.25, -0.97, 0]), tuck));
  const sole = across(turned([0, 1, 0], unit([-0.97, -0.25, 0]), tuck), toes);
  return {
    limb: {
      hip,
      knee,
      ankle,
      toes,
      sole,
      toeTips: turned(back, [1, 0, 0], tuck),
      front: across([1, 0, 0], unit(subtract(knee, hip))),
    },
    short: Math.abs(Math.hypot(hip[0] - x, hip[1] - KNEE_ON_GROUND, hip[2] - z) - THIGH),
  };
}

const kneeX = (root: Pose['root'], hip: Vector): number =>
  root.kind === 'knees' ? root.x : hip[0];
const kneeZ = (root: Pose['root'], hip: Vector, side: Side): number =>
  root.kind === 'knees' ? root.apart * outward(side) : hip[2];

/** From one kind of pose to another: each bone turns evenly, as seen from the pelvis. */
function swungLeg(trunk: Trunk, side: Side, share: number, { from, to }: ReturnType<Ends>): Leg {
  const bone = swing(
    trunk.pelvis,
    { axes: from.trunk.pelvis, limb: from.legs[side] },
    { axes: to.trunk.pelvis, limb: to.legs[side] },
    share,
  );
  const hip = trunk.hips[side];
  const thigh = bone((leg) => unit(subtract(leg.knee, leg.hip)));
  const shin = bone((leg) => unit(subtract(leg.ankle, leg.knee)));
  const knee = beyond(hip, thigh, THIGH);
  const toes = bone((leg) => leg.toes);
  return {
    hip,
    knee,
    ankle: beyond(knee, shin, SHIN),
    toes,
    sole: across(
      bone((leg) => leg.sole),
      toes,
    ),
    toeTips: bone((leg) => leg.toeTips),
    front: across(
      bone((leg) => leg.front),
      thigh,
    ),
  };
}
