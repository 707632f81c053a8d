import { outOf, radians } from '../../figure/axes.ts';
import { outward } from '../../figure/outward.ts';
import { ANKLE_HEIGHT, FOREARM, SHIN, THIGH, UPPER_ARM } from '../../figure/proportions.ts';
import type { ArmPose, LegPose, Pose, Side } from '../../figure/script.ts';
import type { Vector } from '../../figure/space.ts';
import { solvePose } from '../../figure/solve.ts';
import { solveTrunk } from '../../figure/trunk.ts';
import type { Skeleton, Vertebra } from '../../figure/skeleton.ts';
import { add, beyond, between, subtract } from '../../figure/vector.ts';
import { HIP_OVER_SEAT } from './sitting.ts';
import type { Sitting } from './sitting.ts';

/** Somebody's pose, and the places that furniture is put by: those of the right side. */
export interface Sitter {
  readonly pose: Pose;
  readonly body: Skeleton;
  readonly eye: Vector;
  readonly ear: Vector;
  readonly elbow: Vector;
  readonly wrist: Vector;
}

/** The pose in which all angles are as told. */
export function sitterOf(facts: Sitting): Sitter {
  const trunk = leantTrunk(facts);
  const neck = heldNeck(facts, trunk);
  const legs = solvePose({ ...trunk, neck, ...legsOf(facts, trunk) });
  const arms = {
    rightArm: facts.rightArm ?? typingArm(facts, legs, 'right'),
    leftArm: facts.leftArm ?? typingArm(facts, legs, 'left'),
  };
  const pose: Pose = { ...trunk, neck, ...legsOf(facts, trunk), ...arms };
  const body = solvePose(pose);
  const head = body.trunk.head;
  const { elbow, wrist } = jointsOf(facts, body, 'right');
  return { pose, body, eye: onHead(head, EYE), ear: onHead(head, EAR), elbow, wrist };
}

/** Middle of the right eye and of the right ear, seen from the middle of the head: forward, up, right. */
const EYE: Vector = [8.8, 0.3, 3.5];
const EAR: Vector = [-0.8, -0.6, 7.5];
const onHead = (head: Vertebra, place: Vector): Vector => add(head.at, outOf(head, place));

const HANGING: LegPose = { kind: 'free' };
const HANGING_LEGS = { rightLeg: HANGING, leftLeg: HANGING };

/** A back that is rounded leans elsewhere than its pelvis: the pelvis is turned until the whole leans as told. */
function leantTrunk(facts: Sitting): Pick<Pose, 'root' | 'pelvis' | 'lumbar' | 'chest' | 'girdle'> {
  const { trunk, round, shrug } = facts;
  const girdle = { right: { up: shrug }, left: { up: shrug } };
  const back = { lumbar: { bend: round * 0.55 }, chest: { bend: round * 0.45 }, girdle };
  const root = { kind: 'hips', at: hipsOf(facts) } as const;
  const upright = { root, ...back, ...HANGING_LEGS };
  const { hips, shoulders } = solveTrunk({ from: upright, to: upright, share: 0 }, 0);
  return { root, ...back, pelvis: { bend: -trunk - forwardOf(hips.right, shoulders.right) } };
}

/** How far the way from one place up to another leans forward, degrees. */
const forwardOf = (from: Vector, to: Vector): number =>
  (Math.atan2(to[0] - from[0], to[1] - from[1]) * 180) / Math.PI;

function hipsOf({ seat, x, knee, floor }: Sitting): Vector {
  if (seat !== null) return [x, seat + HIP_OVER_SEAT, 0];
  return [x, (floor ?? 0) + ANKLE_HEIGHT + legSpan(knee), 0];
}

/** From hip to ankle at this inner angle of the knee. */
const legSpan = (knee: number): number =>
  Math.sqrt(THIGH ** 2 + SHIN ** 2 - 2 * THIGH * SHIN * Math.cos(radians(knee)));

/** The neck is bent until the ear is where it should be; the head nods back until the face is. */
function heldNeck(facts: Sitting, trunk: ReturnType<typeof leantTrunk>): NonNullable<Pose['neck']> {
  const below = (trunk.pelvis?.bend ?? 0) + (trunk.lumbar?.bend ?? 0) + (trunk.chest?.bend ?? 0);
  const bent = (bend: number): NonNullable<Pose['neck']> => ({
    bend,
    nod: facts.gaze - below - bend,
    turn: facts.headTurn,
    lean: facts.headLean,
    glide: -facts.poke,
  });
  let [least, most] = [-110, 110];
  for (let step = 0; step < 18; step += 1) {
    const middle = (least + most) / 2;
    const neck = { ...bent(middle), turn: 0, lean: 0 };
    const pose = { ...trunk, neck, ...HANGING_LEGS };
    const { head, shoulders } = solveTrunk({ from: pose, to: pose, share: 0 }, 0);
    if (forwardOf(shoulders.right, onHead(head, EAR)) < facts.neck) least = middle;
    else most = middle;
  }
  return bent((least + most) / 2);
}

function legsOf(facts: Sitting, { root }: Pick<Pose, 'root'>): Pick<Pose, 'rightLeg' | 'leftLeg'> {
  const at = root.kind === 'hips' ? root.at : ([0, 0, 0] as const);
  const leg = (side: Side): LegPose =>
    facts.floor === null ? hangingLeg(at, side) : standingLeg(facts, facts.floor, at, side);
  return {
    rightLeg: facts.rightLeg ?? leg('right'),
    leftLeg: facts.leftLeg ?? leg('left'),
  };
}

const HIP_WIDE = 9;

function standingLeg(
  { knee, slope, seat }: Sitting,
  floor: number,
  hips: Vector,
  side: Side,
): LegPose {
  const down = hips[1] - floor - ANKLE_HEIGHT;
  const ahead = Math.sqrt(Math.max(0, legSpan(knee) ** 2 - down ** 2));
  return {
    kind: 'planted',
    sole: [hips[0] + (seat === null ? 0 : ahead), floor, outward(side) * HIP_WIDE],
    heel: -slope,
    knee: [1, 1, 0],
  };
}

/** Over the edge of the seat, feet in the air. */
const hangingLeg = (hips: Vector, side: Side): LegPose => ({
  kind: 'reach',
  ankle: add(hips, [THIGH - 2, -SHIN, outward(side) * HIP_WIDE]),
  knee: [1, 1, 0],
  toes: [1, -0.35, 0],
});

/** Elbow and wrist of an arm in its own plane, upper arm and forearm as told. */
function jointsOf(
  { elbow, forearm }: Sitting,
  body: Skeleton,
  side: Side,
): { readonly elbow: Vector; readonly wrist: Vector } {
  const upper = radians(elbow - 90 + forearm);
  const fore = radians(forearm);
  const middle = beyond(
    body.trunk.shoulders[side],
    [Math.sin(upper), -Math.cos(upper), 0],
    UPPER_ARM,
  );
  return { elbow: middle, wrist: beyond(middle, [Math.cos(fore), Math.sin(fore), 0], FOREARM) };
}

function typingArm(facts: Sitting, body: Skeleton, side: Side): ArmPose {
  const { elbow, wrist } = jointsOf(facts, body, side);
  const hand = radians(facts.forearm + facts.wrist);
  return {
    kind: 'reach',
    wrist,
    elbow: subtract(elbow, between(body.trunk.shoulders[side], wrist, 0.5)),
    fingers: [Math.cos(hand), Math.sin(hand), 0],
  };
}
